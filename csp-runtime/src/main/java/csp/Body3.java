package csp;

/**
 * A {@link Body} with three arguments, for method references such as {@code Main::merge}.
 *
 * <pre>{@code
 * Body3<ChannelInput<Integer>, ChannelInput<Integer>, ChannelOutput<Integer>> plus =
 *     (a, b, sum) -> sum.write(a.read() + b.read());
 * CSPProcess once = CSPProcess.of("plus", plus, in, numbers, out);
 * }</pre>
 */
@FunctionalInterface
public interface Body3<A, B, C> {
  /** Runs the body, on the process's own thread of control. */
  void run(A a, B b, C c) throws Exception;
}
