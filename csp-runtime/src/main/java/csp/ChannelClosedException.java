package csp;

/**
 * The channel has been closed: nothing more will be written to it. Readers get this when they have
 * read all that was written before; writers get it at once. A process that lets it escape has ended
 * normally, and closes the channels among its arguments.
 *
 * <pre>{@code
 * Channel<String> letters = Channel.buffered(1);
 * letters.write("a");
 * letters.close();
 * System.out.println(letters.read()); // prints a
 * try {
 *   letters.read();
 * } catch (ChannelClosedException e) {
 *   System.out.println("that was all"); // prints that was all
 * }
 * }</pre>
 *
 * <p>After the closing of channels in Go.
 */
public final class ChannelClosedException extends ChannelEndedException {
  private static final long serialVersionUID = 1;

  ChannelClosedException(String message) {
    super(message);
  }
}
