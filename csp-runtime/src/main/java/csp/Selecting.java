package csp;

import csp.engine.Operation;
import csp.engine.Order;
import csp.engine.StacklessProcess;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code alt.select(open)} and its like, for processes without a stack. */
record Selecting(Order order, boolean choosing) implements Operation {
  @Override
  public boolean attempt(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
    Alt<?> alt = (Alt<?>) receiver;
    boolean[] open = (boolean[]) Objects.requireNonNull(first);
    return alt.selection()
        .stackless()
        .attempt(me, order, open.length == 0 ? null : open, choosing ? alt::choice : alt::value);
  }

  @Override
  public void enrol(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
    ((Alt<?>) receiver).selection().stackless().enrol(me);
  }
}
