package csp;

/**
 * The process has been terminated by {@link Execution#terminate()}, or it is a daemon whose time
 * has come. It comes from the operation that the process waits in, or else from its next one; after
 * {@code terminate()}, from every operation. Let it escape, or clean up and return.
 *
 * <pre>{@code
 * try {
 *   while (true) out.write(in.read());
 * } catch (ProcessTerminatedException e) {
 *   Files.delete(to); // what is left behind
 * }
 * }</pre>
 *
 * <p>A terminated process that lets it escape poisons its channels and barriers; a daemon leaves
 * them as they are.
 */
public final class ProcessTerminatedException extends ChannelPoisonException {
  private static final long serialVersionUID = 1;

  ProcessTerminatedException(String message) {
    super(message);
  }
}
