package csp;

/**
 * The channel or barrier has been poisoned: whoever used it has given up. A process that lets this
 * escape has ended normally, and poisons the channels and barriers among its arguments, so that the
 * whole network winds down. It may also catch it, and go on without that channel.
 *
 * <pre>{@code
 * String line;
 * try {
 *   line = left.read();
 * } catch (ChannelPoisonException e) {
 *   line = right.read(); // whoever wrote to the left has given up: go on without
 * }
 * }</pre>
 *
 * <p>After JCSP's and python-csp's poison.
 */
public non-sealed class ChannelPoisonException extends ChannelEndedException {
  private static final long serialVersionUID = 1;

  ChannelPoisonException(String message) {
    super(message);
  }
}
