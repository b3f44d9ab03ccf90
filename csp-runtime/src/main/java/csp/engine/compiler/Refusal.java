package csp.engine.compiler;

/** Leaves the pipeline when a method turns out to need a thread; becomes {@code Refused}. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;

  Refusal(String reason, String file, int line) {
    super(reason, null, false, false);
    this.file = file;
    this.line = line;
  }

  Derivation.Refused refused() {
    return new Derivation.Refused(String.valueOf(getMessage()), file, line);
  }
}
