package csp;

import java.util.Objects;

/**
 * A channel: where processes meet to hand over values. It is both ends at once; give a process only
 * the end it needs, {@link ChannelInput} or {@link ChannelOutput}, by the type of its parameter.
 *
 * <pre>{@code
 * Channel<Integer> numbers = Channel.create();
 * CSPProcess write = CSPProcess.of("write", out -> out.write(42), numbers.out());
 * CSPProcess read = CSPProcess.of("read", in -> System.out.println(in.read()), numbers.in());
 * write.par(read).start(); // prints 42
 * }</pre>
 *
 * <p>Any number of processes may read and write. Those who wait are served in the order of their
 * arrival, readers among themselves and writers among themselves. Values are never {@code null}.
 *
 * <p>A channel from {@link #create()} is a rendezvous: {@code read} and {@code write} return when
 * the value has changed hands, and not before. One from {@link #buffered(int)} lets writers run
 * ahead by so many values.
 *
 * <p>A channel ends in one of two ways. {@code poison()} is for giving up: it acts at once, wakes
 * all who wait with {@link ChannelPoisonException}, drops what a buffer holds, and is final. {@code
 * close()} is for finishing: values in the buffer and writes already waiting are still delivered;
 * later writes, and reads once all is drained, throw {@link ChannelClosedException}. Poison after a
 * close counts; a close after poison does nothing.
 *
 * <p>All operations work on every thread, in a process or not. An operation that waits and is
 * interrupted throws {@link ProcessInterruptedException} and has had no effect.
 *
 * <p>Memory consistency: what a process did before a write happens before the read that takes the
 * value returns; what a reader did before its read happens before the rendezvous write that it met
 * returns; the k-th read of a channel of capacity C happens before the (k+C)-th write returns; a
 * poison or close happens before the exceptions that it causes.
 *
 * <p>The idea is the channel of Hoare's CSP (1978) and of occam, any-to-any as in python-csp;
 * poison is JCSP's and python-csp's, close is Go's.
 *
 * @param <T> the type of the values
 */
public sealed interface Channel<T> extends ChannelInput<T>, ChannelOutput<T>
    permits StandardChannel {

  /**
   * Returns a new rendezvous channel, with a unique name that is made up when it is needed.
   *
   * @param <T> the type of the values
   */
  static <T> Channel<T> create() {
    return new StandardChannel<>(null, 0);
  }

  /**
   * Returns a new rendezvous channel with a name, which appears in errors and reports.
   *
   * @param <T> the type of the values
   */
  static <T> Channel<T> create(String name) {
    return new StandardChannel<>(Objects.requireNonNull(name, "the name of a channel"), 0);
  }

  /**
   * Returns a new channel that holds up to {@code n} values; its memory grows only as it fills.
   *
   * @param n how many values; with 0 it is a rendezvous
   * @param <T> the type of the values
   * @throws IllegalArgumentException if {@code n} is negative
   */
  static <T> Channel<T> buffered(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a channel cannot buffer " + n + " values");
    }
    return new StandardChannel<>(null, n);
  }

  /**
   * Returns the reading end alone: a view that cannot be cast to the writing one. It is the same
   * object at each call, and in a {@link Choice} the same guard as this channel.
   */
  ChannelInput<T> in();

  /** Returns the writing end alone: a view that cannot be cast to the reading one. */
  ChannelOutput<T> out();
}
