package csp;

public final class ProcessInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
