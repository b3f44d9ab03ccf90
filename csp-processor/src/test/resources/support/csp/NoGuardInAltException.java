package csp;

public final class NoGuardInAltException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
