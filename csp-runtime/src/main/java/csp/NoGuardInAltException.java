package csp;

/**
 * A selection in which nothing can ever become ready: the Alt has no guard, or no precondition
 * holds.
 */
public final class NoGuardInAltException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoGuardInAltException(String message) {
    super(message);
  }
}
