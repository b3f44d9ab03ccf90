package csp;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Something that a choice can wait for: a channel to read from, an output with a value, a timer, a
 * barrier, {@link Skip}, or another choice.
 *
 * <pre>{@code
 * Alt<String> either = left.or(right).or(CSPTimer.after(timeout).map(now -> "too late"));
 * String first = either.select();
 * }</pre>
 *
 * <p>A guard does nothing until an {@link Alt} that has it selects. Every guard yields a value that
 * is not null: an input what it reads, an output what it has written, a timer the time, a barrier
 * and {@code Skip} themselves. A guard may be in several choices.
 *
 * <p>The idea is Dijkstra's guarded command (1975), in Hoare's CSP with communications as guards;
 * {@code or} stands for python-csp's {@code |}.
 *
 * @param <T> what it yields
 */
public sealed interface Guard<T>
    permits ChannelInput,
        Alt,
        AlarmGuard,
        Barrier,
        CSPTimer,
        ConditionalGuard,
        MappedGuard,
        OutputGuard,
        Skip {

  /**
   * Returns a choice between this guard and another. Chain it for more: {@code a.or(b).or(c)} is
   * {@code Alt.of(a, b, c)}. It selects nothing yet.
   */
  default Alt<T> or(Guard<? extends T> other) {
    return Alt.of(this, other);
  }

  /** Returns this guard with a precondition: if it is false, the guard is never chosen. */
  default Guard<T> when(boolean open) {
    return new ConditionalGuard<>(this, () -> open);
  }

  /**
   * Returns this guard with a precondition, which each selection evaluates once, in the choosing
   * process, before anything is offered. It must not communicate. If it throws, the selection
   * throws that, and nothing was offered.
   */
  default Guard<T> when(BooleanSupplier open) {
    return new ConditionalGuard<>(this, Objects.requireNonNull(open, "the precondition"));
  }

  /**
   * Returns a guard that yields {@code f} of what this one yields. The function runs once, in the
   * choosing process, after the guard was chosen; if it throws, or returns null, which is a {@link
   * NullPointerException}, the communication has taken place all the same.
   *
   * @param <R> what it yields
   */
  default <R> Guard<R> map(Function<? super T, ? extends R> f) {
    return new MappedGuard<>(this, Objects.requireNonNull(f, "the function"));
  }
}
