package csp;

/** A {@link Body} with two arguments, for method references such as {@code Main::copy}. */
@FunctionalInterface
public interface Body2<A, B> {
  /** Runs the body, on the process's own thread of control. */
  void run(A a, B b) throws Exception;
}
