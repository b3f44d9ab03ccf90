package csp;

/**
 * What a process made by {@link CSPProcess#of(String, Body, Object...)} runs, or one iteration of a
 * server. It may throw anything: see {@link CSPProcess} for what that means.
 */
@FunctionalInterface
public interface Body {
  /** Runs the body, on the process's own thread of control. */
  void run() throws Exception;
}
