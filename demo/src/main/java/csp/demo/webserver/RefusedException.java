package csp.demo.webserver;

/** A request that is answered with an error: which one, and a sentence for people. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final Status status;

  RefusedException(Status status, String why) {
    super(why);
    this.status = status;
  }

  Status status() {
    return status;
  }
}
