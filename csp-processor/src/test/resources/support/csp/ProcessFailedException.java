package csp;

public final class ProcessFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
