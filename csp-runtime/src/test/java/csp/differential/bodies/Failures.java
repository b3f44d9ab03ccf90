package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.io.IOException;
import java.util.List;

/** Exceptions that leave the process: their kinds, messages, causes and lines. */
final class Failures {
  private record Holder(String name, Holder inner) {}

  private static int divide(int a, int b) {
    return a / b;
  }

  private static int readAndDivide(ChannelInput<Integer> in, int by) {
    int value = in.read();
    return divide(
        value, // the line of the call, not of this
        by);
  }

  private static int throughTwo(ChannelInput<Integer> in, int by) {
    int value = readAndDivide(in, by);
    return value + in.read();
  }

  @Process
  static void arithmetic(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    int zero = in.read() - 1;
    out.write(5 * in.read() + 7 / zero + in.read());
    log.add("never");
  }

  @Process
  static void nullPointerNamesTheLocal(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String nothing = in.read() == 0 ? null : "x";
    out.write("before");
    out.write(nothing.length());
  }

  @Process
  static void nullPointerNamesTheExpression(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Holder holder = new Holder("n" + in.read(), null);
    out.write(holder.name());
    log.add(holder.inner().inner().name() + in.read());
  }

  @Process
  static void nullIsUnboxed(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Integer none = in.read() == 0 ? null : 1;
    int[] row = {1, 2};
    out.write(row[in.read()] + in.read());
    log.add(row[0] + none);
  }

  @Process
  static void nullIsWritten(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String none = in.read() == 0 ? null : "x";
    try {
      out.write(none);
    } catch (NullPointerException e) {
      log.caught(e);
    }
    out.write("then");
    out.write(none);
  }

  @Process
  static void outOfBounds(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    List<Integer> list = List.of(in.read(), in.read());
    out.write(list.get(in.read() - 1));
    out.write(list.get(in.read()) + in.read());
  }

  @Process
  static void badCast(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Object o = in.read() == 0 ? "text" : in.read();
    out.write(o);
    Integer number = (Integer) o;
    log.add(number);
  }

  @Process
  static void checked(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    out.write(in.read());
    if (in.read() == 1) {
      throw new IOException("checked " + in.read());
    }
  }

  @Process
  static void anError(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    throw new StackOverflowError("made up " + in.read());
  }

  @Process
  static void fromAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(divide(in.read(), 1));
    out.write(readAndDivide(in, 1));
    out.write(readAndDivide(in, 0));
  }

  @Process
  static void fromTwoHelpersDown(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int by = 2; ; by--) {
      log.add(by);
      out.write("then" + throughTwo(in, by));
    }
  }

  @Process
  static void madeEarlierAndThrownLater(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    RuntimeException made = new IllegalStateException("made after " + in.read());
    out.write(in.read());
    made.addSuppressed(new IOException("suppressed " + in.read()));
    throw made;
  }

  @Process
  static void rethrownAfterCommunications(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    RuntimeException kept = null;
    try {
      out.write(readAndDivide(in, in.read()));
    } catch (ArithmeticException e) {
      kept = e;
    }
    out.write("kept " + in.read());
    throw kept;
  }

  @Process
  static void causeFromAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      out.write(throughTwo(in, in.read()));
      out.write(throughTwo(in, in.read() - 3));
    } catch (ArithmeticException e) {
      out.write(in.read());
      throw new IllegalArgumentException("outer", e);
    }
  }

  @Process
  static void nullIsThrown(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    RuntimeException none = in.read() == 0 ? null : new RuntimeException();
    out.write("next");
    throw none;
  }

  @Process
  static void anAssertion(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    assert in.read() > 5 : in.read();
  }

  @Process
  static void severalCallsOnOneLine(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(readAndDivide(in, 1) + readAndDivide(in, 2) + readAndDivide(in, in.read() - 2));
  }

  @Process
  static void aMissingCase(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    Object none = in.read() == 1 ? null : "";
    switch (none) {
      case String s -> out.write(s);
      case Object o -> out.write(o);
    }
  }
}
