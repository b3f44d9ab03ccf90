package csp.processor;

/** What a piece of code does with an end that it mentions. */
enum Use {
  READ("reads", "read"),
  WRITE("writes", "write"),
  /** It asks its name or its state, or ends it. */
  BESIDES("", ""),
  /** It passes it on to where nothing can be said of it. */
  UNKNOWN("", "");

  private final String third;
  private final String verb;

  Use(String third, String verb) {
    this.third = third;
    this.verb = verb;
  }

  String third() {
    return third;
  }

  String verb() {
    return verb;
  }
}
