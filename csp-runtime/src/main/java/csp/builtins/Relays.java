package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.builtins.RelayBodies.WhenFull;
import java.time.Duration;

/**
 * Processes that pass values on unchanged: at once, later, or as many as they can hold.
 *
 * <pre>{@code
 * // writes 0, 1, 2, ...: a ring of three processes, the classic commstime
 * CSPProcess numbers =
 *     Par.of(
 *         Relays.prefix(c, a, 0),
 *         Routes.delta(a, List.of(b, out)),
 *         Operators.succ(b, c));
 * }</pre>
 *
 * <p>Poison of either channel ends the process at once, passes to the other, and what it holds is
 * dropped. When the input is closed, what the process still holds and what the input still yields
 * is delivered, then the output is closed. When the output is closed, so is the input.
 */
public final class Relays {
  private Relays() {}

  /**
   * Passes every value on: {@code id = in?x → out!x → id}. A chain of n holds n values.
   *
   * <p>Poison and close pass. JCSP's {@code Identity}, python-csp's {@code Id}.
   */
  public static <T> CSPServer id(ChannelInput<? extends T> in, ChannelOutput<? super T> out) {
    return RelayBodiesProcesses.id(in, out);
  }

  /**
   * Writes a value of its own first: {@code prefix = out!first → id}. Every ring needs one.
   *
   * <p>Poison and close pass; also if the input is closed before, {@code first} is delivered.
   * JCSP's and python-csp's {@code Prefix}.
   */
  public static <T> CSPProcess prefix(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, T first) {
    return RelayBodiesProcesses.prefix(in, out, first);
  }

  /**
   * Drops the first value: {@code tail = in?x → id}.
   *
   * <p>Poison and close pass. JCSP's {@code Tail}.
   */
  public static <T> CSPProcess tail(ChannelInput<? extends T> in, ChannelOutput<? super T> out) {
    return RelayBodiesProcesses.tail(in, out);
  }

  /**
   * Keeps each value for a while: {@code fixedDelay = in?x → wait(delay) → out!x → fixedDelay}. The
   * next is read when the last has been written.
   *
   * <p>Poison and close pass; poison of the output is noticed when the wait is over. JCSP's and
   * python-csp's {@code FixedDelay}.
   *
   * @param delay how long; zero or less means not at all
   */
  public static <T> CSPProcess fixedDelay(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, Duration delay) {
    return RelayBodiesProcesses.fixedDelay(in, out, delay);
  }

  /**
   * Makes a steady stream of an unsteady one: each period it writes the value that it read last,
   * again if there is no new one. {@code regulate = R(−), R(h) = periods?p → out!h → R(h) ▷ tick →
   * out!h → R(h) ▷ in?x → R(x)}, where {@code ▷} puts the left first, and before the first value
   * nothing is written. A new period begins at once, with a value.
   *
   * <p>Poison and close pass: the last value is written at the next tick, if it was not yet. A
   * close of {@code periods} only means that there will be no other. JCSP's {@code Regulate}, where
   * the periods are called {@code reset}.
   *
   * @param periods later periods; each must be positive, else the process fails
   * @throws IllegalArgumentException if {@code first} is zero or less
   */
  public static <T> CSPProcess regulate(
      ChannelInput<? extends T> in,
      ChannelInput<? extends Duration> periods,
      ChannelOutput<? super T> out,
      Duration first) {
    return RelayBodiesProcesses.regulate(in, periods, out, Given.positive(first));
  }

  /**
   * Holds up to {@code capacity} values: {@code fifo = F⟨⟩, F(s) = in?x → F(s⌢x) if #s < capacity ▯
   * out!head(s) → F(tail(s)) if s ≠ ⟨⟩}. Where no process is needed, {@link
   * csp.Channel#buffered(int)} does the same.
   *
   * <p>Poison and close pass; at close it first delivers all it holds. The bounded queue of
   * python-csp's examples.
   *
   * @throws IllegalArgumentException if {@code capacity} is not positive
   */
  public static <T> CSPProcess fifo(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, int capacity) {
    return store("fifo", in, out, capacity, WhenFull.WAIT);
  }

  /**
   * Holds the {@code capacity} newest values and is always ready to read; it drops the oldest:
   * {@code sliding = S⟨⟩, S(s) = in?x → S(newest(s⌢x)) ▯ out!head(s) → S(tail(s)) if s ≠ ⟨⟩}.
   *
   * <p>Poison and close pass; at close it first delivers all it holds. JCSP's {@code
   * OverWriteOldestBuffer}, core.async's {@code sliding-buffer}.
   *
   * @throws IllegalArgumentException if {@code capacity} is not positive
   */
  public static <T> CSPProcess sliding(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, int capacity) {
    return store("sliding", in, out, capacity, WhenFull.DROP_OLDEST);
  }

  /**
   * Holds the first {@code capacity} values and is always ready to read; what comes while it is
   * full is dropped: {@code dropping = D⟨⟩, D(s) = in?x → D(oldest(s⌢x)) ▯ out!head(s) → D(tail(s))
   * if s ≠ ⟨⟩}.
   *
   * <p>Poison and close pass; at close it first delivers all it holds. JCSP's {@code
   * OverFlowingBuffer}, core.async's {@code dropping-buffer}.
   *
   * @throws IllegalArgumentException if {@code capacity} is not positive
   */
  public static <T> CSPProcess dropping(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, int capacity) {
    return store("dropping", in, out, capacity, WhenFull.DROP_NEWEST);
  }

  private static <T> CSPProcess store(
      String name,
      ChannelInput<? extends T> in,
      ChannelOutput<? super T> out,
      int capacity,
      WhenFull whenFull) {
    return RelayBodiesProcesses.store(in, out, Given.positive(capacity, "a capacity"), whenFull)
        .named(name);
  }
}
