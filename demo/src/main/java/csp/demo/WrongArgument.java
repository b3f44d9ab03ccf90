package csp.demo;

/** The user has asked for something that cannot be; the message is the one line that says so. */
public final class WrongArgument extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WrongArgument(String message) {
    super(message);
  }

  public WrongArgument(String message, Throwable cause) {
    super(message, cause);
  }
}
