package csp.engine.compiler;

/** What came of the attempt to derive a stackless process from a method. */
public sealed interface Derivation {
  /**
   * It can be run without a stack.
   *
   * @param frame the derived class, a {@code csp.engine.stackless.Frame}
   * @param prototype an instance of it that never runs, and makes those that do
   */
  record Derived(Class<?> frame, Object prototype) implements Derivation {}

  /**
   * It needs a thread.
   *
   * @param reason why, to be read after "because": {@code it is synchronized and communicates}
   * @param file the source file that holds the reason, or {@code ?}
   * @param line the line in it, or 0
   */
  record Refused(String reason, String file, int line) implements Derivation {}
}
