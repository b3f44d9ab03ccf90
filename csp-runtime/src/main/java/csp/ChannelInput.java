package csp;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/**
 * The reading end of a channel.
 *
 * <pre>{@code
 * int sum = 0;
 * for (int x : numbers) sum += x; // until the channel is closed
 * }</pre>
 *
 * <p>It is a {@link Guard}: a choice may offer to read from it. And it is an {@link Iterable}: an
 * iterator ends normally when the channel is closed and drained, and throws poison as {@link
 * #read()} does. Its {@code hasNext()} reads the next value, waiting if need be, and keeps it for
 * {@code next()}; so each iterator belongs to one process, and one that is left after {@code
 * hasNext()} takes that value with it.
 *
 * <p>Limits, exceptions and memory consistency are those of {@link Channel}. Declare parameters as
 * {@code ChannelInput<? extends T>}.
 *
 * @param <T> the type of the values
 */
public sealed interface ChannelInput<T> extends Guard<T>, Iterable<T> permits Channel, InputView {

  /**
   * Reads a value, waiting until there is one.
   *
   * @throws ChannelPoisonException if the channel is poisoned, or becomes so meanwhile
   * @throws ChannelClosedException if the channel is closed and nothing is left
   * @throws ProcessInterruptedException if the thread is interrupted while it waits
   * @throws ProcessTerminatedException if the process is terminated
   */
  T read();

  /**
   * Reads a value if there is one, and never waits. Empty means that at some instant of the call
   * there was none.
   *
   * @throws ChannelEndedException as {@link #read()}
   */
  Optional<T> tryRead();

  /**
   * Reads a value, waiting at most so long. Empty means that the time passed, and nothing has been
   * read.
   *
   * @param atMost how long; zero or less means {@link #tryRead()}, more than nanoseconds can count
   *     means for ever
   * @throws ChannelEndedException as {@link #read()}
   */
  Optional<T> read(Duration atMost);

  /** Returns an iterator for one process; see above. */
  @Override
  Iterator<T> iterator();

  /** Poisons the channel: at once, finally, and dropping what it holds. Never waits. */
  void poison();

  /** Tells whether the channel has been poisoned. */
  boolean isPoisoned();

  /**
   * Closes the channel. Never waits; a second close does nothing. Values in the buffer and writes
   * that wait are still delivered: a reader that leaves for good says {@link #poison()}.
   */
  void close();

  /** Tells whether the channel has been closed; values may still be left in it. */
  boolean isClosed();

  /** Returns the name of the channel. */
  String name();
}
