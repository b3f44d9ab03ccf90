package csp.differential.random;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.differential.Subject;
import csp.differential.bodies.Log;

/** The source of one class with one process and its helpers, made up from a seed. */
final class MadeUp {
  static final String PACKAGE = "csp.differential.bodies.random";
  private static final int HELPERS = 2;

  private static final String FRAME =
      """
      package csp.differential.bodies.random;

      import csp.*;
      import csp.annotation.Process;
      import csp.differential.bodies.Log;
      import java.lang.invoke.MethodHandles;
      import java.time.Duration;
      import java.util.*;

      final class NAME {
        private static final Duration LONG = Duration.ofMinutes(1);
        private static final Object LOCK = new Object();
        private record Pair(int u, int v) { int sum() { return u + 2 * v; } }
        private static final class Boom extends RuntimeException { Boom(String m) { super(m); } }
        private record Noted(Log log, int n) implements AutoCloseable {
          @Override public void close() { log.add("close " + n); if (n == 2) throw new Boom("c"); }
        }
        private static final class Cell {
          private int value; private double weight = 1.5; private String text;
          Cell(int v) { value = v; text = "c" + v; }
          Cell self(Log log) { log.add(value); return this; }
          private int add(int n) { return value += n; }
          private int next(ChannelInput<Integer> in) { return value++ + in.read(); }
        }
        private static int three(int a, long b, int c) { return (int) (a * 100 + b * 10 + c); }
        private static Object shape(int n) { return n % 3 == 0 ? "none" : new Pair(n, n + 1); }
        private static int plus(ChannelInput<Integer> in, int n) { return in.read() + n; }
        private static <T> T generic(T a, T b) { return a.equals(b) ? a : b; }
        private static void tell(ChannelOutput<Object> out, Object a, int b) {
          out.write(a); out.write(b);
        }
      BODIES
      }

      final class NAMEProcesses {
        private static final ProcessMethod BODY = ProcessMethod.of(MethodHandles.lookup(),
            NAME.class, "body", ChannelInput.class, ChannelOutput.class, Log.class);
        static CSPProcess body(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
          return CSPProcess.of(BODY, () -> NAME.body(in, out, log), in, out, log);
        }
      }
      """;

  private static final String LOCALS =
      """
      long total = 7; String text = "z"; int[] row = {1, 2, 3, 4}; Cell cell = new Cell(5);
      """;

  private final Draw draw;
  private final Blocks blocks;
  private final Expressions expressions;

  private MadeUp(long seed) {
    draw = new Draw(seed, 25);
    expressions = new Expressions(draw);
    blocks = new Blocks(draw, expressions);
  }

  /** Returns the name of the class that is made up from a seed. */
  static String name(long seed) {
    return "Seed" + seed;
  }

  /** Returns the name of that class with its package. */
  static String className(long seed) {
    return PACKAGE + "." + name(seed);
  }

  /** Returns the body that is made up from a seed, as {@code loader} sees it. */
  static Subject subject(long seed, ClassLoader loader) throws ReflectiveOperationException {
    Class<?> factories = Class.forName(className(seed) + "Processes", false, loader);
    return Subject.of(
        factories.getDeclaredMethod("body", ChannelInput.class, ChannelOutput.class, Log.class),
        Class.forName(className(seed), false, loader));
  }

  static String source(long seed) {
    MadeUp made = new MadeUp(seed);
    StringBuilder bodies = new StringBuilder(made.process());
    for (int i = 0; i < HELPERS; i++) {
      bodies.append(new MadeUp(seed * 31 + i + 1000).helper(i));
    }
    return FRAME.replace("BODIES", bodies).replace("NAME", name(seed));
  }

  private String process() {
    Scope scope = Scope.ofMethod(HELPERS);
    scope.declare(Type.LONG, "total");
    scope.declare(Type.STRING, "text");
    return """
    @Process
    static void body(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] fuel = {20};
    %s%sout.write("end " + total + text + row[1] + cell.value);
    }
    """
        .formatted(LOCALS, blocks.statements(scope, 0, 4));
  }

  private String helper(int number) {
    Scope scope = Scope.ofMethod(HELPERS);
    scope.declare(Type.INT, "a");
    scope.declare(Type.LONG, "total");
    return """
    private static int h%d(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log,
        int[] fuel, int a, long b) {
    if (fuel[0]-- < 0) return a;
    %s%sreturn %s;
    }
    """
        .formatted(number, LOCALS, blocks.statements(scope, 2, 2), expressions.integer(scope));
  }
}
