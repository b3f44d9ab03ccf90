package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Processes that only write.
 *
 * <pre>{@code
 * Channel<Integer> numbers = Channel.create();
 * Sources.numbers(numbers).par(Sinks.printer(numbers)).start(); // prints 0, 1, 2, ...
 * }</pre>
 *
 * <p>Most never end of themselves: one that finds its output poisoned or closed ends; so the reader
 * says when it is enough. Whole numbers wrap around as {@code int} does; for numbers of another
 * kind there is {@link #iterate}.
 */
public final class Sources {
  private Sources() {}

  /**
   * Writes the same value again and again: {@code constant = out!value → constant}.
   *
   * <p>Poison or close of {@code out} ends it. JCSP's {@code Generate}; with 0, python-csp's {@code
   * Zeroes}.
   */
  public static <T> CSPServer constant(ChannelOutput<? super T> out, T value) {
    return SourceBodiesProcesses.constant(out, value);
  }

  /**
   * Writes 0, 1, 2 and so on: {@code numbers = N(0), N(n) = out!n → N(n+1)}.
   *
   * <p>Poison or close of {@code out} ends it. JCSP's {@code Numbers}, python-csp's {@code
   * Generate}.
   */
  public static CSPServer numbers(ChannelOutput<? super Integer> out) {
    return SourceBodiesProcesses.numbers(0, out);
  }

  /**
   * Writes a value, what a function makes of it, what it makes of that, and so on: {@code iterate =
   * I(first), I(x) = out!x → I(f(x))}.
   *
   * <p>Poison or close of {@code out} ends it. Haskell's {@code iterate}; it stands in for all
   * sources of numbers that are not {@code int}.
   */
  public static <T> CSPServer iterate(ChannelOutput<? super T> out, T first, UnaryOperator<T> f) {
    return SourceBodiesProcesses.iterate(first, out, f);
  }

  /**
   * Writes the Fibonacci numbers 1, 1, 2, 3, 5 and so on: {@code fibonacci = F(1, 1), F(a, b) =
   * out!a → F(b, a+b)}. The 47th is the first that an {@code int} cannot hold.
   *
   * <p>Poison or close of {@code out} ends it. python-csp's {@code Fibonacci}; JCSP's begins with
   * 0.
   */
  public static CSPProcess fibonacci(ChannelOutput<? super Integer> out) {
    return SourceBodiesProcesses.fibonacci(out);
  }

  /**
   * Writes the squares 1, 4, 9 and so on: {@code squares = S(1), S(n) = out!(n*n) → S(n+1)}.
   *
   * <p>Poison or close of {@code out} ends it. JCSP's {@code Squares}.
   */
  public static CSPServer squares(ChannelOutput<? super Integer> out) {
    return SourceBodiesProcesses.squares(1, out);
  }

  /**
   * Writes 0.0, the increment, twice the increment and so on, without adding up errors: {@code ramp
   * = R(0), R(n) = out!(n*increment) → R(n+1)}.
   *
   * <p>Poison or close of {@code out} ends it. python-csp's {@code GenerateFloats}, whose increment
   * is 0.1 if none is given.
   */
  public static CSPServer ramp(ChannelOutput<? super Double> out, double increment) {
    return SourceBodiesProcesses.ramp(0, out, increment);
  }

  /**
   * Writes all values, then closes the channel: {@code each = out!x₁ → … → out!xₙ → close(out) →
   * SKIP}. Every start iterates over {@code values} anew.
   *
   * <p>Poison or close of {@code out} ends it early. core.async's {@code onto-chan}.
   */
  public static <T> CSPProcess each(ChannelOutput<? super T> out, Iterable<? extends T> values) {
    return SourceBodiesProcesses.each(out, values);
  }

  /**
   * Writes one value and leaves the channel as it is: {@code once = out!value → SKIP}.
   *
   * <p>Poison or close of {@code out} ends it. JCSP's {@code ProcessWrite}.
   */
  public static <T> CSPProcess once(ChannelOutput<? super T> out, T value) {
    return SourceBodiesProcesses.once(out, value);
  }

  /**
   * Writes the time once a period, first when one has passed: {@code clock = wait(period) → out!now
   * → clock}. While nobody reads, ticks are dropped, and the pace is kept. To read ticks without a
   * process, there is {@link csp.CSPTimer#every}.
   *
   * <p>Poison or close of {@code out} ends it at the next tick. python-csp's {@code Clock}, which
   * writes {@code None}.
   *
   * @throws IllegalArgumentException if {@code period} is zero or less
   */
  public static CSPProcess clock(ChannelOutput<? super Instant> out, Duration period) {
    return SourceBodiesProcesses.clock(out, Given.positive(period));
  }

  /**
   * Writes the same value at once and then once a period: {@code regular = out!value → wait(period)
   * → regular}. While nobody reads, ticks are dropped, and the pace is kept.
   *
   * <p>Poison or close of {@code out} ends it at the next tick. JCSP's {@code Regular}.
   *
   * @throws IllegalArgumentException if {@code period} is zero or less
   */
  public static <T> CSPProcess regular(ChannelOutput<? super T> out, T value, Duration period) {
    return SourceBodiesProcesses.regular(out, value, Given.positive(period));
  }
}
