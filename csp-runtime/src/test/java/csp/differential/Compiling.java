package csp.differential;

/** Whether this JVM compiles processes at all. */
public final class Compiling {
  private Compiling() {}

  /**
   * Tells whether an explanation speaks of this one process: not of a way that was forced upon all,
   * nor of a compiler that does not exist yet.
   */
  public static boolean isPossible(String explanation) {
    return !explanation.contains("because csp.execution=")
        && !explanation.contains("because CSP=")
        && !explanation.contains("does not exist yet");
  }

  public static boolean isCompiled(String explanation) {
    return explanation.endsWith(": compiled");
  }
}
