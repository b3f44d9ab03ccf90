package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.Iteration;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/** The processes of {@link Overloads}. */
@Generated("csp.processor.ProcessProcessor")
final class OverloadsProcesses {
  private static final ProcessMethod READER =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "reader", ChannelInput.class);
  private static final ProcessMethod READER_2 =
      ProcessMethod.of(
          MethodHandles.lookup(), Overloads.class, "reader", ChannelInput.class, int.class);
  private static final ProcessMethod READER_3 =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "reader", List.class);
  private static final ProcessMethod FOO_BAR =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "fooBar");
  private static final ProcessMethod FOO_BAR_2 =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "foo_bar");
  private static final ProcessMethod MANY =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "many", Object.class);
  private static final ProcessMethod MANY_2 =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "many", Object[].class);
  private static final ProcessMethod NEXT =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "next", int.class);
  private static final ProcessMethod NEXT_2 =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "next", Object.class);
  private static final ProcessMethod STEP =
      ProcessMethod.of(MethodHandles.lookup(), Overloads.class, "step", Iteration.class);
  private static final ProcessMethod STEP_2 =
      ProcessMethod.of(
          MethodHandles.lookup(), Overloads.class, "step", Iteration.class, Iteration.class);

  private OverloadsProcesses() {}

  /** Returns a process that runs {@link Overloads#reader(ChannelInput)}. */
  static CSPProcess reader(ChannelInput<Integer> in) {
    return CSPProcess.of(READER, () -> Overloads.reader(in), in);
  }

  /** Returns a process that runs {@link Overloads#reader(ChannelInput, int)}. */
  static CSPProcess reader(ChannelInput<Integer> in, int n) {
    return CSPProcess.of(READER_2, () -> Overloads.reader(in, n), in, n);
  }

  /** Returns a process that runs {@link Overloads#reader(List)}. */
  static CSPProcess reader(List<ChannelInput<Integer>> ins) {
    return CSPProcess.of(READER_3, () -> Overloads.reader(ins), ins);
  }

  /** Returns a process that runs {@link Overloads#fooBar()}. */
  static CSPProcess fooBar() {
    return CSPProcess.of(FOO_BAR, () -> Overloads.fooBar());
  }

  /** Returns a process that runs {@link Overloads#foo_bar()}. */
  static CSPProcess foo_bar() {
    return CSPProcess.of(FOO_BAR_2, () -> Overloads.foo_bar());
  }

  /** Returns a process that runs {@link Overloads#many(Object)}. */
  static CSPProcess many(Object one) {
    return CSPProcess.of(MANY, () -> Overloads.many(one), one);
  }

  /** Returns a process that runs {@link Overloads#many(Object[])}. */
  static CSPProcess many(Object... all) {
    return CSPProcess.of(MANY_2, () -> Overloads.many(all), (Object) all);
  }

  /** Returns a server that repeats {@link Overloads#next(int)}, beginning with {@code n}. */
  static CSPServer next(int n) {
    return CSPServer.of(NEXT, n, state -> Overloads.next((int) state), n);
  }

  /** Returns a server that repeats {@link Overloads#next(Object)}, beginning with {@code n}. */
  static CSPServer next(Object n) {
    return CSPServer.of(NEXT_2, n, state -> Overloads.next(state), n);
  }

  /** Returns a server that repeats {@link Overloads#step(Iteration)}. */
  static CSPServer step(Iteration<String> iteration) {
    return CSPServer.of(STEP, () -> Overloads.step(iteration), (Object) iteration);
  }

  /** Returns a server that repeats {@link Overloads#step(Iteration, Iteration)}. */
  static CSPServer step(Iteration<String> iteration, Iteration<String> other) {
    return CSPServer.of(STEP_2, () -> Overloads.step(iteration, other), (Object) iteration, other);
  }
}
