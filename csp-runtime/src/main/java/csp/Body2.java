package csp;

/**
 * A {@link Body} with two arguments, for method references such as {@code Main::copy}.
 *
 * <pre>{@code
 * Body2<ChannelInput<Integer>, ChannelOutput<Integer>> successor =
 *     (from, to) -> to.write(from.read() + 1);
 * CSPProcess once = CSPProcess.of("successor", successor, in, out);
 * }</pre>
 */
@FunctionalInterface
public interface Body2<A, B> {
  /** Runs the body, on the process's own thread of control. */
  void run(A a, B b) throws Exception;
}
