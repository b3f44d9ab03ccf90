package csp;

import csp.engine.choice.Order;
import csp.engine.stackless.Operation;
import csp.engine.stackless.StacklessProcess;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
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

  /** {@code alt.select(Duration)} and {@code alt.choose(Duration)}. */
  record Within(boolean choosing) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Alt<?> alt = (Alt<?>) receiver;
      Duration wait = (Duration) Objects.requireNonNull(first);
      return alt.selection().stackless().attempt(me, wait, index -> result(alt, index));
    }

    private Optional<?> result(Alt<?> alt, int index) {
      if (index < 0) {
        return Optional.empty();
      }
      return Optional.of(choosing ? alt.choice(index) : alt.value(index));
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ((Alt<?>) receiver).selection().stackless().enrol(me);
    }
  }
}
