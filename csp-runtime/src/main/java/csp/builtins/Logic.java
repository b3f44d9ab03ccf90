package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.function.BinaryOperator;

/**
 * Gates: operators on bits, of whole numbers, and on truth values.
 *
 * <pre>{@code
 * CSPProcess halfAdder =
 *     Par.of(
 *         Routes.delta(x, List.of(x1, x2)),
 *         Routes.delta(y, List.of(y1, y2)),
 *         Logic.lxor(x1, y1, sum),
 *         Logic.land(x2, y2, carry));
 * }</pre>
 *
 * <p>All are {@link Operators#map map} or {@link Operators#map2 map2} of a function: {@code gate =
 * (in1?x ∥ in2?y) ; out!f(x, y) → gate}. Poison and close pass as they do there. Names and meanings
 * are python-csp's, where those with an {@code l} are the logical ones; JCSP has the others, of
 * {@code int}. Comparisons are written out: {@code map2(in1, in2, out, (x, y) -> x > y)}.
 */
public final class Logic {
  private Logic() {}

  /** {@code and = (in1?x ∥ in2?y) ; out!(x & y) → and}. Poison and close pass. */
  public static CSPProcess and(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return bits("and", in1, in2, out, (x, y) -> x & y);
  }

  /** {@code or = (in1?x ∥ in2?y) ; out!(x | y) → or}. Poison and close pass. */
  public static CSPProcess or(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return bits("or", in1, in2, out, (x, y) -> x | y);
  }

  /** {@code xor = (in1?x ∥ in2?y) ; out!(x ^ y) → xor}. Poison and close pass. */
  public static CSPProcess xor(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return bits("xor", in1, in2, out, (x, y) -> x ^ y);
  }

  /** {@code nand = (in1?x ∥ in2?y) ; out!~(x & y) → nand}. Poison and close pass. */
  public static CSPProcess nand(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return bits("nand", in1, in2, out, (x, y) -> ~(x & y));
  }

  /** {@code nor = (in1?x ∥ in2?y) ; out!~(x | y) → nor}. Poison and close pass. */
  public static CSPProcess nor(
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out) {
    return bits("nor", in1, in2, out, (x, y) -> ~(x | y));
  }

  /** {@code not = in?x → out!~x → not}. Poison and close pass. */
  public static CSPServer not(
      ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    return Operators.map(in, out, (Integer x) -> ~x).named("not");
  }

  /** {@code land = (in1?x ∥ in2?y) ; out!(x ∧ y) → land}. Poison and close pass. */
  public static CSPProcess land(
      ChannelInput<? extends Boolean> in1,
      ChannelInput<? extends Boolean> in2,
      ChannelOutput<? super Boolean> out) {
    return truths("land", in1, in2, out, Boolean::logicalAnd);
  }

  /** {@code lor = (in1?x ∥ in2?y) ; out!(x ∨ y) → lor}. Poison and close pass. */
  public static CSPProcess lor(
      ChannelInput<? extends Boolean> in1,
      ChannelInput<? extends Boolean> in2,
      ChannelOutput<? super Boolean> out) {
    return truths("lor", in1, in2, out, Boolean::logicalOr);
  }

  /**
   * {@code lxor = (in1?x ∥ in2?y) ; out!(x ≠ y) → lxor}. Poison and close pass. python-csp's own
   * says that true and false make false.
   */
  public static CSPProcess lxor(
      ChannelInput<? extends Boolean> in1,
      ChannelInput<? extends Boolean> in2,
      ChannelOutput<? super Boolean> out) {
    return truths("lxor", in1, in2, out, Boolean::logicalXor);
  }

  /** {@code lnand = (in1?x ∥ in2?y) ; out!¬(x ∧ y) → lnand}. Poison and close pass. */
  public static CSPProcess lnand(
      ChannelInput<? extends Boolean> in1,
      ChannelInput<? extends Boolean> in2,
      ChannelOutput<? super Boolean> out) {
    return truths("lnand", in1, in2, out, (x, y) -> !(x && y));
  }

  /** {@code lnor = (in1?x ∥ in2?y) ; out!¬(x ∨ y) → lnor}. Poison and close pass. */
  public static CSPProcess lnor(
      ChannelInput<? extends Boolean> in1,
      ChannelInput<? extends Boolean> in2,
      ChannelOutput<? super Boolean> out) {
    return truths("lnor", in1, in2, out, (x, y) -> !(x || y));
  }

  /** {@code lnot = in?x → out!¬x → lnot}. Poison and close pass. */
  public static CSPServer lnot(
      ChannelInput<? extends Boolean> in, ChannelOutput<? super Boolean> out) {
    return Operators.map(in, out, (Boolean x) -> !x).named("lnot");
  }

  private static CSPProcess bits(
      String name,
      ChannelInput<? extends Integer> in1,
      ChannelInput<? extends Integer> in2,
      ChannelOutput<? super Integer> out,
      BinaryOperator<Integer> f) {
    return Operators.map2(in1, in2, out, f).named(name);
  }

  private static CSPProcess truths(
      String name,
      ChannelInput<? extends Boolean> in1,
      ChannelInput<? extends Boolean> in2,
      ChannelOutput<? super Boolean> out,
      BinaryOperator<Boolean> f) {
    return Operators.map2(in1, in2, out, f).named(name);
  }
}
