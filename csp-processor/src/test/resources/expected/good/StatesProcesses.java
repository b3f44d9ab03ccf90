package good;

import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The processes of {@link States}. */
@Generated("csp.processor.ProcessProcessor")
final class StatesProcesses {
  private static final ProcessMethod FLIP =
      ProcessMethod.of(
          MethodHandles.lookup(), States.class, "flip", boolean.class, ChannelOutput.class);
  private static final ProcessMethod BOXED =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "boxed", Integer.class);
  private static final ProcessMethod LIST =
      ProcessMethod.of(
          MethodHandles.lookup(), States.class, "list", List.class, ChannelInput.class);
  private static final ProcessMethod WILDCARD =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "wildcard", List.class);
  private static final ProcessMethod UNBOUNDED =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "unbounded", Map.class);
  private static final ProcessMethod VARIABLE =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "variable", Comparable.class);
  private static final ProcessMethod ARRAY =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "array", String[].class);
  private static final ProcessMethod VARARGS =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "varargs", int[].class);
  private static final ProcessMethod GENERIC =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "generic", Object[].class);
  private static final ProcessMethod FUNCTION =
      ProcessMethod.of(MethodHandles.lookup(), States.class, "function", Comparator.class);
  private static final ProcessMethod LONG_STATE =
      ProcessMethod.of(
          MethodHandles.lookup(), States.class, "longState", Map.class, ChannelOutput.class);

  private StatesProcesses() {}

  /**
   * Returns a server that repeats {@link States#flip(boolean, ChannelOutput)}, beginning with
   * {@code on}.
   */
  static CSPServer flip(boolean on, ChannelOutput<Boolean> out) {
    return CSPServer.of(FLIP, on, state -> States.flip(state, out), on, out);
  }

  /** Returns a server that repeats {@link States#boxed(Integer)}, beginning with {@code n}. */
  static CSPServer boxed(Integer n) {
    return CSPServer.of(BOXED, n, state -> States.boxed(state), n);
  }

  /**
   * Returns a server that repeats {@link States#list(List, ChannelInput)}, beginning with {@code
   * list}.
   */
  static <T> CSPServer list(List<T> list, ChannelInput<? extends T> in) {
    return CSPServer.of(LIST, list, state -> States.list(state, in), list, in);
  }

  /** Returns a server that repeats {@link States#wildcard(List)}, beginning with {@code list}. */
  static <T> CSPServer wildcard(List<? extends T> list) {
    return CSPServer.<List<? extends T>>of(WILDCARD, list, state -> States.wildcard(state), list);
  }

  /** Returns a server that repeats {@link States#unbounded(Map)}, beginning with {@code map}. */
  static CSPServer unbounded(Map<?, ?> map) {
    return CSPServer.<Map<?, ?>>of(UNBOUNDED, map, state -> States.unbounded(state), map);
  }

  /**
   * Returns a server that repeats {@link States#variable(Comparable)}, beginning with {@code
   * first}.
   */
  static <T extends Comparable<? super T>> CSPServer variable(T first) {
    return CSPServer.of(VARIABLE, first, state -> States.variable(state), first);
  }

  /** Returns a server that repeats {@link States#array(String[])}, beginning with {@code lines}. */
  static CSPServer array(String[] lines) {
    return CSPServer.of(ARRAY, lines, state -> States.array(state), (Object) lines);
  }

  /**
   * Returns a server that repeats {@link States#varargs(int[])}, beginning with {@code numbers}.
   */
  static CSPServer varargs(int... numbers) {
    return CSPServer.of(VARARGS, numbers, state -> States.varargs(state), numbers);
  }

  /**
   * Returns a server that repeats {@link States#generic(Object[])}, beginning with {@code things}.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> CSPServer generic(T... things) {
    return CSPServer.of(GENERIC, things, state -> States.generic(state), (Object) things);
  }

  /**
   * Returns a server that repeats {@link States#function(Comparator)}, beginning with {@code
   * order}.
   */
  static CSPServer function(Comparator<String> order) {
    return CSPServer.of(FUNCTION, order, state -> States.function(state), order);
  }

  /**
   * Returns a server that repeats {@link States#longState(Map, ChannelOutput)}, beginning with
   * {@code state}.
   */
  static CSPServer longState(
      Map<? super String, List<? extends Number>> state, ChannelOutput<? super String> output) {
    return CSPServer.<Map<? super String, List<? extends Number>>>of(
        LONG_STATE, state, state2 -> States.longState(state2, output), state, output);
  }
}
