package csp.engine.channel;

import csp.engine.choice.ChoiceCore;
import csp.engine.waiting.Waiter;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A guard that writes to a channel, and yields what it wrote. */
public final class OutputRegistration extends ChannelRegistration {
  private final @Nullable Supplier<? extends @Nullable Object> supplier;

  /** Makes one that writes {@code value}. */
  public OutputRegistration(ChannelCore channel, Object value) {
    super(channel, true, value);
    supplier = null;
  }

  /** Makes one that writes what {@code values} gives, asked once a selection. */
  public OutputRegistration(ChannelCore channel, Supplier<? extends @Nullable Object> values) {
    super(channel, true, null);
    supplier = values;
  }

  @Override
  protected boolean isSupplied() {
    return supplier != null;
  }

  @Override
  protected void supply() {
    if (supplier != null) {
      offered =
          Objects.requireNonNull(
              supplier.get(), () -> "null offered while " + operation().describe());
    }
  }

  @Override
  protected int attempt(Waiter me, ChoiceCore choice) {
    return channel.choose(me, choice, this, offer());
  }
}
