package csp.differential.bodies;

import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** Helpers that call themselves and one another. */
@SuppressWarnings({"IdentityBinaryExpression", "InfiniteRecursion"})
final class Recursion {
  private record Tree(Tree left, int value, Tree right) {}

  private static int down(ChannelInput<Integer> in, int depth) {
    return depth == 0 ? in.read() : down(in, depth - 1) + 1;
  }

  private static int readingEachLevel(ChannelInput<Integer> in, int depth) {
    int here = in.read();
    return depth == 0 ? here : here + 10 * readingEachLevel(in, depth - 1) - in.read();
  }

  private static boolean even(ChannelInput<Integer> in, int n) {
    return n == 0 || odd(in, n - 1 - in.read() % 2);
  }

  private static boolean odd(ChannelInput<Integer> in, int n) {
    return n > 0 && even(in, n - 1);
  }

  private static void walk(Tree tree, ChannelInput<Integer> in, ChannelOutput<Object> out) {
    if (tree != null) {
      walk(tree.left, in, out);
      out.write(tree.value * 100 + in.read());
      walk(tree.right, in, out);
    }
  }

  private static int fibonacci(ChannelInput<Integer> in, int n) {
    return n < 2 ? n + in.read() : fibonacci(in, n - 1) + fibonacci(in, n - 2);
  }

  private static int unwinding(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log, int depth) {
    try {
      if (depth == 0) {
        return 1 / (in.read() - in.read() + 1);
      }
      return unwinding(in, out, log, depth - 1);
    } finally {
      out.write("level " + depth + " " + in.read());
      log.add(depth);
    }
  }

  private static void untilPoison(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      out.write(in.read());
      untilPoison(in, out, log);
    } catch (ArithmeticException e) {
      log.add("never");
    } finally {
      log.add("up");
    }
  }

  private static void permutations(
      List<Integer> rest, String done, ChannelInput<Integer> in, ChannelOutput<Object> out) {
    if (rest.isEmpty()) {
      out.write(done + "." + in.read());
      return;
    }
    for (Integer each : rest) {
      List<Integer> others = new ArrayList<>(rest);
      others.remove(each);
      permutations(others, done + each, in, out);
    }
  }

  @Process
  static void deepAndBack(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int depth = 0; depth < 300; depth += 70) {
      out.write(down(in, depth));
    }
    log.add("end");
  }

  @Process
  static void waitsAtEachLevel(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(readingEachLevel(in, 3));
    log.add(readingEachLevel(in, 1));
  }

  @Process
  static void mutual(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int n = 0; n < 5; n++) {
      out.write(n + " " + even(in, n));
    }
    log.add(odd(in, 3));
  }

  @Process
  static void overATree(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Tree leaf = new Tree(null, 1, null);
    walk(new Tree(new Tree(leaf, 2, null), 3, new Tree(null, 4, leaf)), in, out);
    walk(null, in, out);
    log.add("walked");
  }

  @Process
  static void twoBranches(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(fibonacci(in, 4));
    log.add(fibonacci(in, 3));
  }

  @Process
  static void anExceptionUnwindsIt(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    unwinding(in, out, log, 4);
  }

  @Process
  static void poisonUnwindsIt(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      untilPoison(in, out, log);
    } catch (ChannelEndedException e) {
      log.caughtAt(e);
    }
  }

  @Process
  static void loopsInRecursion(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    permutations(List.of(1, 2, 3), "p", in, out);
    log.add("all");
  }

  @Process
  static void callsItself(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int value = in.read();
    log.add("in " + value);
    if (value < 3) {
      callsItself(in, out, log);
    }
    out.write("out " + value);
  }
}
