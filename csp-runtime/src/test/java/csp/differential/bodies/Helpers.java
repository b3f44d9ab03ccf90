package csp.differential.bodies;

import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Helper methods that communicate: static, private, of other classes, of every result. */
@SuppressWarnings("IdentityBinaryExpression")
final class Helpers {
  private static int sumOf(ChannelInput<Integer> in, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += in.read();
    }
    return sum;
  }

  static void twice(ChannelOutput<Object> out, Object value) {
    out.write(value);
    out.write(value);
  }

  private static long asLong(ChannelInput<Integer> in) {
    return 1L << 40 | in.read();
  }

  private static double asDouble(ChannelInput<Integer> in, double factor) {
    return in.read() * factor;
  }

  private static float asFloat(ChannelInput<Integer> in) {
    return in.read() / 4f;
  }

  private static boolean isEven(ChannelInput<Integer> in) {
    return in.read() % 2 == 0;
  }

  private static char asChar(ChannelInput<Integer> in) {
    return (char) ('a' + in.read());
  }

  private static byte asByte(ChannelInput<Integer> in) {
    return (byte) (in.read() + 127);
  }

  private static <T> T generic(ChannelInput<T> in, T before) {
    T value = in.read();
    return before.equals(value) ? before : value;
  }

  private static String many(
      ChannelInput<Integer> in, int a, long b, Object c, double d, byte e, boolean f, float g) {
    return a + b + "" + c + d + e + f + g + in.read();
  }

  private static int dividing(ChannelInput<Integer> in, ChannelOutput<Object> out, int by) {
    try {
      int value = in.read();
      out.write("dividing " + value);
      return value / by;
    } finally {
      out.write("divided " + in.read());
    }
  }

  @Process
  static void asAnOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(sumOf(in, 2) * 100 + sumOf(in, 1) * 10 + in.read() + sumOf(in, 0));
    log.add("s" + sumOf(in, sumOf(in, 1) % 3) + "e");
  }

  @Process
  static void noResult(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      twice(out, i + in.read());
      log.add(i);
    }
  }

  @Process
  static void wideResults(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(asLong(in) + asDouble(in, 0.5) * asFloat(in));
    double d = asDouble(in, asDouble(in, asLong(in)));
    out.write(d);
    log.add(asLong(in) - asLong(in));
  }

  @Process
  static void smallResults(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(asChar(in) + "" + asByte(in) + asChar(in));
    while (isEven(in) || isEven(in)) {
      log.add(asByte(in));
    }
    out.write(isEven(in) ? asChar(in) : asFloat(in));
  }

  @Process
  static void genericResults(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(generic(in, 0));
    int i = generic(in, 5) + generic(in, 2);
    out.write(i);
    log.add(generic(in, 7).equals(3));
  }

  @Process
  static void manyParameters(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 2; i++) {
      out.write(many(in, i, in.read(), "c" + i, in.read() / 2.0, (byte) i, i == 1, in.read()));
    }
    log.add(many(in, 1, 2, many(in, 3, 4, null, 5, (byte) 6, true, 7), 8, (byte) 9, false, 10));
  }

  @Process
  static void exceptionsPassThrough(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 2; ; i--) {
      try {
        out.write(dividing(in, out, i));
      } catch (ArithmeticException e) {
        log.caught(e);
        break;
      }
    }
    out.write(dividing(in, out, 0));
  }

  @Process
  static void poisonPassesThrough(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      while (true) {
        out.write(dividing(in, out, 3));
      }
    } catch (ChannelEndedException e) {
      log.caughtAt(e);
      twice(out, "ended");
      sumOf(in, 1);
    }
  }

  @Process
  static void ofAnotherClass(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(Readers.larger(in, in.read()));
    Readers.copy(in, out, 2);
    out.write(Readers.Deep.third(in, log) + in.read());
  }

  @Process
  static void methodsOfAFinalObject(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Readers.Reading reading = new Readers.Reading(in, 10);
    out.write(reading.next());
    out.write(reading.next() + reading.pair(3) + in.read());
    log.add(reading.taken());
  }

  @Process
  static void resourceThatWritesAtItsClose(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try (Readers.Farewell farewell = new Readers.Farewell(out, "bye " + in.read())) {
      out.write(farewell.word() + in.read());
      log.add(8 / in.read());
      log.add(8 / (in.read() - 3));
    }
  }

  @Process
  static void anotherProcessAsHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    log.add("calls");
    Loops.doWhile(in, out, log);
    Loops.countedFor(in, out, log);
  }

  @Process
  static void nobodyReadsTheResult(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    sumOf(in, 2);
    asLong(in);
    asDouble(in, 2);
    isEven(in);
    generic(in, 1);
    out.write(in.read());
    log.add("end");
  }
}
