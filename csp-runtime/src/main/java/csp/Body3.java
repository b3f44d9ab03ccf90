package csp;

/** A {@link Body} with three arguments, for method references such as {@code Main::merge}. */
@FunctionalInterface
public interface Body3<A, B, C> {
  /** Runs the body, on the process's own thread of control. */
  void run(A a, B b, C c) throws Exception;
}
