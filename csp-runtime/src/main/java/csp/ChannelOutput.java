package csp;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The writing end of a channel.
 *
 * <pre>{@code
 * for (int i = 0; i < n; i++) out.write(i);
 * out.close(); // the readers finish what is there, and end
 * }</pre>
 *
 * <p>A choice may offer to write, too: {@link #writing} and {@link #writingFrom} make guards of it,
 * and two choices may meet, one offering to write and the other to read.
 *
 * <p>Limits, exceptions and memory consistency are those of {@link Channel}. Declare parameters as
 * {@code ChannelOutput<? super T>}.
 *
 * @param <T> the type of the values
 */
public sealed interface ChannelOutput<T> permits Channel, OutputView {

  /**
   * Writes a value, waiting until it has changed hands, or is in the buffer of a channel that has
   * one. If it throws, nobody has got the value.
   *
   * @param value not null
   * @throws NullPointerException if {@code value} is null
   * @throws ChannelPoisonException if the channel is poisoned, or becomes so meanwhile
   * @throws ChannelClosedException if the channel is closed
   * @throws ProcessInterruptedException if the thread is interrupted while it waits
   * @throws ProcessTerminatedException if the process is terminated
   */
  void write(T value);

  /**
   * Writes a value if a reader waits or the buffer has room, and never waits. False means that at
   * some instant of the call neither was so; nobody has got the value.
   *
   * @throws ChannelEndedException as {@link #write}
   */
  boolean tryWrite(T value);

  /**
   * Writes a value, waiting at most so long. False means that the time passed, and nobody has got
   * the value.
   *
   * @param atMost how long; zero or less means {@link #tryWrite}, more than nanoseconds can count
   *     means for ever
   * @throws ChannelEndedException as {@link #write}
   */
  boolean write(T value, Duration atMost);

  /**
   * Returns a guard that offers to write {@code value}, and yields it when it has been written.
   *
   * @param value not null
   * @throws NullPointerException if {@code value} is null
   */
  <V extends T> Guard<V> writing(V value);

  /**
   * Returns a guard that offers to write what {@code value} gives. It is asked once a selection, in
   * the choosing process, if the guard may be chosen; it must not communicate, nor return null.
   */
  <V extends T> Guard<V> writingFrom(Supplier<V> value);

  /** Poisons the channel: at once, finally, and dropping what it holds. Never waits. */
  void poison();

  /** Tells whether the channel has been poisoned. */
  boolean isPoisoned();

  /**
   * Closes the channel. Never waits; a second close does nothing. Values in the buffer and writes
   * that wait are still delivered. Closes are not counted: where processes share an output, let
   * them all end, and then close it once.
   */
  void close();

  /** Tells whether the channel has been closed; values may still be left in it. */
  boolean isClosed();

  /** Returns the name of the channel. */
  String name();
}
