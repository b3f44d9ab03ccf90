package csp;

/**
 * What a process made by {@link CSPProcess#of(String, Body, Object...)} runs, or one iteration of a
 * server. It may throw anything: see {@link CSPProcess} for what that means.
 *
 * <pre>{@code
 * Body greet = () -> System.out.println("hello");
 * CSPProcess.of("greet", greet).start(); // prints hello
 * }</pre>
 */
@FunctionalInterface
public interface Body {
  /** Runs the body, on the process's own thread of control. */
  void run() throws Exception;
}
