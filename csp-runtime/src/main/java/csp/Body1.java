package csp;

/** A {@link Body} with an argument, for method references such as {@code Main::print}. */
@FunctionalInterface
public interface Body1<A> {
  /** Runs the body, on the process's own thread of control. */
  void run(A a) throws Exception;
}
