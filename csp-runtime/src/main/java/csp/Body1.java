package csp;

/**
 * A {@link Body} with an argument, for method references such as {@code Main::print}.
 *
 * <pre>{@code
 * Body1<ChannelInput<String>> print = in -> in.forEach(System.out::println);
 * CSPProcess printer = CSPProcess.of("print", print, lines);
 * }</pre>
 */
@FunctionalInterface
public interface Body1<A> {
  /** Runs the body, on the process's own thread of control. */
  void run(A a) throws Exception;
}
