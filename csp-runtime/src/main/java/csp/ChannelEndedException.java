package csp;

/**
 * A communication came to nothing because its channel or barrier is at its end: poisoned or closed.
 * A process that lets it escape has ended normally, and passes the end on to its own channels: see
 * {@link ChannelPoisonException} and {@link ChannelClosedException}.
 *
 * <pre>{@code
 * try {
 *   while (true) out.write(in.read());
 * } catch (ChannelEndedException e) {
 *   System.err.println("over: " + e.getMessage());
 *   throw e; // so that the end is passed on
 * }
 * }</pre>
 */
public abstract sealed class ChannelEndedException extends RuntimeException
    permits ChannelPoisonException, ChannelClosedException {
  private static final long serialVersionUID = 1;

  ChannelEndedException(String message) {
    super(message);
  }
}
