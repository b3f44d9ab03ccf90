package csp.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An operation that is enrolled once all frames have been saved. */
record Deferred(int operation, Object receiver, @Nullable Object first, @Nullable Object second)
    implements Pending {
  Object value() {
    return Objects.requireNonNull(first);
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    throw new IllegalStateException("a deferred operation was never enrolled");
  }
}
