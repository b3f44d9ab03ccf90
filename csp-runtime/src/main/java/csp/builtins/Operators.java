package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Processes that compute: what they write is a function of what they read.
 *
 * <pre>{@code
 * CSPProcess square = Operators.map(in, out, x -> x * x); // any function, any types
 * CSPProcess larger = Operators.map2(a, b, out, Math::max); // of a value of each input
 * CSPProcess next = Operators.succ(in, out); // some have names
 * }</pre>
 *
 * <p>Here and everywhere in this package inputs come first, then outputs, then parameters.
 * Functions must not communicate; one that throws makes the process fail. Whole numbers wrap around
 * as {@code int} does.
 *
 * <p>Poison of any channel ends the process and poisons its others. When an input is closed, all
 * values that it still yields are worked on, and then the outputs are closed; when an output is
 * closed, the inputs are.
 */
public final class Operators {
  private Operators() {}

  /**
   * Applies a function: {@code map = in?x → out!f(x) → map}.
   *
   * <p>Poison and close pass. It stands in for all of python-csp's unary operators.
   */
  public static <A, R> CSPServer map(
      ChannelInput<? extends A> in,
      ChannelOutput<? super R> out,
      Function<? super A, ? extends R> f) {
    return OperatorBodiesProcesses.map(in, out, f);
  }

  /**
   * Applies a function to one value of each input: {@code map2 = (in1?x ∥ in2?y) ; out!f(x, y) →
   * map2}. The inputs are read in whichever order they come, so it has no part in any deadlock.
   *
   * <p>Poison and close pass. When one input is closed, a value just read from the other has no
   * partner and is dropped. It stands in for all of python-csp's binary operators.
   */
  public static <A, B, R> CSPProcess map2(
      ChannelInput<? extends A> in1,
      ChannelInput<? extends B> in2,
      ChannelOutput<? super R> out,
      BiFunction<? super A, ? super B, ? extends R> f) {
    return OperatorBodiesProcesses.map2(in1, in2, out, f);
  }

  /**
   * Passes on some values: {@code filter = in?x → (out!x → filter if wanted(x), else filter)}.
   *
   * <p>Poison and close pass. With a comparison it is python-csp's {@code Threshold}.
   */
  public static <T> CSPServer filter(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, Predicate<? super T> wanted) {
    return OperatorBodiesProcesses.filter(in, out, wanted);
  }

  /**
   * Folds the values and writes every step: {@code scan = S(first), S(s) = in?x → out!f(s, x) →
   * S(f(s, x))}.
   *
   * <p>Poison and close pass. Haskell's {@code scanl}, without the first value.
   */
  public static <A, R> CSPServer scan(
      ChannelInput<? extends A> in,
      ChannelOutput<? super R> out,
      R first,
      BiFunction<? super R, ? super A, ? extends R> f) {
    return OperatorBodiesProcesses.scan(first, in, out, f);
  }

  /**
   * Applies a function to each value and the one before it: {@code adjacent = in?x → A(x), A(x) =
   * in?y → out!f(x, y) → A(y)}. Of n values it makes n-1.
   *
   * <p>Poison and close pass.
   */
  public static <A, R> CSPProcess adjacent(
      ChannelInput<? extends A> in,
      ChannelOutput<? super R> out,
      BiFunction<? super A, ? super A, ? extends R> f) {
    return OperatorBodiesProcesses.adjacent(in, out, f);
  }

  /**
   * Adds 1: {@code succ = in?x → out!(x+1) → succ}.
   *
   * <p>Poison and close pass. JCSP's {@code Successor}, python-csp's {@code Succ}.
   */
  public static CSPServer succ(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    return map(in, out, (Integer x) -> x + 1).named("succ");
  }

  /**
   * Subtracts 1: {@code pred = in?x → out!(x-1) → pred}.
   *
   * <p>Poison and close pass. python-csp's {@code Pred}.
   */
  public static CSPServer pred(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    return map(in, out, (Integer x) -> x - 1).named("pred");
  }

  /**
   * Negates: {@code negate = in?x → out!(-x) → negate}.
   *
   * <p>Poison and close pass. python-csp's {@code Neg}.
   */
  public static CSPServer negate(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    return map(in, out, (Integer x) -> -x).named("negate");
  }

  /**
   * Multiplies by a constant: {@code scale = in?x → out!(x*factor) → scale}.
   *
   * <p>Poison and close pass. JCSP's and python-csp's {@code Mult}.
   */
  public static CSPServer scale(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out, int factor) {
    return map(in, out, (Integer x) -> x * factor).named("scale");
  }

  /**
   * Puts a text before each value: {@code sign = in?x → out!(prefix + x) → sign}.
   *
   * <p>Poison and close pass. JCSP's and python-csp's {@code Sign}.
   */
  public static CSPServer sign(
      ChannelInput<?> in, ChannelOutput<? super String> out, String prefix) {
    return map(in, out, x -> prefix + x).named("sign");
  }

  /**
   * Writes the same value for each that comes: {@code substitute = in?x → out!value → substitute}.
   *
   * <p>Poison and close pass. JCSP's {@code Substitute}.
   */
  public static <T> CSPServer substitute(
      ChannelInput<?> in, ChannelOutput<? super T> out, T value) {
    return OperatorBodiesProcesses.<Object, T>map(in, out, x -> value).named("substitute");
  }

  /**
   * Adds: {@code plus = (in1?x ∥ in2?y) ; out!(x+y) → plus}.
   *
   * <p>Poison and close pass, as in {@link #map2}. JCSP's {@code Plus}, python-csp's {@code Plus},
   * also called {@code Pairs} there.
   */
  public static CSPProcess plus(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return map2(in1, in2, out, Integer::sum).named("plus");
  }

  /**
   * Subtracts: {@code minus = (in1?x ∥ in2?y) ; out!(x-y) → minus}.
   *
   * <p>Poison and close pass, as in {@link #map2}. python-csp's {@code Sub}.
   */
  public static CSPProcess minus(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return map2(in1, in2, out, (Integer x, Integer y) -> x - y).named("minus");
  }

  /**
   * Multiplies: {@code times = (in1?x ∥ in2?y) ; out!(x*y) → times}.
   *
   * <p>Poison and close pass, as in {@link #map2}. JCSP's {@code Times}, python-csp's {@code Mul}
   * and {@code Multiply}.
   */
  public static CSPProcess times(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return map2(in1, in2, out, (Integer x, Integer y) -> x * y).named("times");
  }

  /**
   * Writes the sum of all values so far: {@code integrate = I(0), I(s) = in?x → out!(s+x) →
   * I(s+x)}.
   *
   * <p>Poison and close pass. JCSP's {@code Integrate}.
   */
  public static CSPServer integrate(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    return scan(in, out, 0, Integer::sum).named("integrate");
  }

  /**
   * Adds each value to the one before it: {@code pairs = in?x → P(x), P(x) = in?y → out!(x+y) →
   * P(y)}.
   *
   * <p>Poison and close pass. JCSP's {@code Pairs}; python-csp's is {@link #plus}.
   */
  public static CSPProcess pairs(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    return adjacent(in, out, Integer::sum).named("pairs");
  }
}
