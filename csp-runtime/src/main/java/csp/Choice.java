package csp;

import java.util.Optional;

/**
 * What a selection came to: which guard was chosen, and what it yielded.
 *
 * <pre>{@code
 * Choice<Object> choice = Alt.<Object>of(orders, bills).choose();
 * choice.from(orders).ifPresent(order -> serve(order));
 * choice.from(bills).ifPresent(bill -> settle(bill));
 * }</pre>
 *
 * <p>For mixed types a sealed event is often clearer: {@code Alt.<Event>of(in.map(Got::new),
 * timer.map(Tick::new))} and a {@code switch} over what it selects.
 *
 * @param index the position of the guard in the flattened choice, from 0; it never shifts
 * @param guard the guard as it was given
 * @param value what it yielded
 * @param <T> what the guards of the choice yield
 */
public record Choice<T>(int index, Guard<? extends T> guard, T value) {

  /**
   * Tells whether {@code candidate} was chosen. It sees through {@code when}, {@code in()} and
   * {@code out()}: a channel, its reading end and either of them with a precondition are one guard.
   * It does not see through {@code map}, whose guard yields another value.
   */
  public boolean is(Guard<?> candidate) {
    return GuardList.bare(guard) == GuardList.bare(candidate);
  }

  /**
   * Returns the value if {@code candidate} was chosen, with the type that this guard yields.
   *
   * @param <V> what {@code candidate} yields
   */
  @SuppressWarnings("unchecked") // the value came from that very guard
  public <V> Optional<V> from(Guard<V> candidate) {
    return is(candidate) ? Optional.of((V) value) : Optional.empty();
  }
}
