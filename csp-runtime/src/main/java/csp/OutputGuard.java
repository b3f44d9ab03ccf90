package csp;

import csp.engine.channel.OutputRegistration;
import csp.engine.choice.Registration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An offer to write, and what: a value or a supplier of one. Two offers are equal only if they are
 * the same.
 */
final class OutputGuard<T> implements Guard<T>, OwnedEnd {
  private final StandardChannel<? super T> channel;
  private final @Nullable T value;
  private final @Nullable Supplier<T> supplier;

  OutputGuard(
      StandardChannel<? super T> channel, @Nullable T value, @Nullable Supplier<T> supplier) {
    this.channel = channel;
    this.value = value;
    this.supplier = supplier;
  }

  @Override
  public void release(boolean closing) {
    channel.release(closing);
  }

  Registration register() {
    if (value != null) {
      return new OutputRegistration(channel, value);
    }
    if (supplier != null) {
      return new OutputRegistration(channel, supplier);
    }
    throw new IllegalStateException("an offer without a value");
  }
}
