package csp;

/**
 * A selection in which nothing can ever become ready: the Alt has no guard, or no precondition
 * holds.
 *
 * <pre>{@code
 * Channel<String> door = Channel.create();
 * try {
 *   Alt.of(door.when(false)).select();
 * } catch (NoGuardInAltException e) {
 *   System.out.println("nobody can come in"); // prints nobody can come in
 * }
 * }</pre>
 */
public final class NoGuardInAltException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoGuardInAltException(String message) {
    super(message);
  }
}
