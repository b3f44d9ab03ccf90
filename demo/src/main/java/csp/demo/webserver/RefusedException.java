package csp.demo.webserver;

/** A request that is answered with an error: which one, and why. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final Status status;
  private final String why;

  RefusedException(Status status, String why) {
    super(why);
    this.status = status;
    this.why = why;
  }

  /** A sentence for people. */
  String why() {
    return why;
  }

  Status status() {
    return status;
  }
}
