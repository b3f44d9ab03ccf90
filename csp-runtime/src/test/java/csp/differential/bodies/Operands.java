package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Values that stay on the operand stack while the process waits. */
@SuppressWarnings("IdentityBinaryExpression")
final class Operands {
  private static final class Cell {
    int value = 1;
    long wide = 1;
    Object any = "any";
    final int[] row = {1, 2, 3, 4};
    final double[] doubles = {0.5, 1.5};

    Cell self(Log log) {
      log.add("self");
      return this;
    }
  }

  private static int three(int a, long b, int c) {
    return (int) (a * 100 + b * 10 + c);
  }

  @Process
  static void leftToRight(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read() - in.read() * in.read());
    out.write(log.note(7) + in.read() + log.note(8));
  }

  @Process
  static void argumentsOfACall(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(three(in.read(), in.read(), in.read()));
    out.write(three(log.note(1), in.read() + 5L, three(2, in.read(), log.note(3))));
  }

  @Process
  static void compoundArrayElement(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] a = {10, 20, 30, 40};
    a[in.read()] += in.read();
    a[in.read()] *= in.read() + a[1];
    int i = 0;
    a[i++] -= in.read() * i++;
    out.write(a[0] + "," + a[1] + "," + a[2] + "," + a[3]);
    log.add(i);
  }

  @Process
  static void compoundField(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Cell cell = new Cell();
    cell.value += in.read() + 3;
    cell.self(log).value <<= in.read();
    cell.self(log).wide -= in.read();
    cell.self(log).any += "+" + in.read();
    out.write(cell.value + "/" + cell.wide + "/" + cell.any);
  }

  @Process
  static void compoundWideElement(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Cell cell = new Cell();
    out.write(cell.doubles[in.read()] += in.read());
    out.write(cell.self(log).doubles[1] /= in.read() + cell.doubles[0]);
    out.write(cell.row[in.read()]++ + in.read());
  }

  @Process
  static void postIncrementBeforeARead(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int i = 5;
    long l = 50;
    out.write(i++ + in.read() + i++);
    out.write(l-- - in.read() - --l);
    Cell cell = new Cell();
    out.write(cell.wide++ + in.read() + cell.wide);
    log.add(i + " " + l);
  }

  @Process
  static void chainedAssignment(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a;
    int b;
    long c;
    int[] d = new int[2];
    c = a = b = d[in.read()] = in.read() + 4;
    out.write(a + b + c + d[0]);
    log.add(d[1] = a = in.read());
    log.add(a);
  }

  @Process
  static void conditionalOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      out.write(100 + (in.read() % 2 == 0 ? in.read() : -in.read()) * 10);
    }
    log.add(in.read() > 3 ? "more" : "less");
  }

  @Process
  static void shortCircuits(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    boolean and = in.read() > 0 && in.read() > 0;
    boolean or = in.read() > 0 || in.read() > 0;
    boolean both = in.read() > 0 & in.read() > 3 | in.read() == 4 ^ in.read() == 9;
    out.write(and + " " + or + " " + both);
    if (!(in.read() > 2 && (in.read() < 8 || in.read() == 9))) {
      log.add("not");
    }
  }

  @Process
  static void outputOnTheStack(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    chosen(out, log).write(in.read() + in.read());
  }

  private static ChannelOutput<Object> chosen(ChannelOutput<Object> out, Log log) {
    log.add("chosen");
    return out;
  }

  @Process
  static void referencesBelow(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write("abcdefghijklmnop".substring(in.read(), in.read() + 3).concat("/" + in.read()));
    out.write(new StringBuilder("x").append(in.read()).append('-').append(in.read()).reverse());
    log.add(Integer.compare(in.read(), in.read()));
  }

  @Process
  static void wideBelow(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long l = 1L << 40;
    double d = 0.25;
    out.write(l + in.read() + d * in.read());
    out.write(d + l * (in.read() + d / (in.read() + 1L)));
    log.add(l < in.read() + d);
  }

  @Process
  static void arrayInitializer(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] a = {in.read(), 9, in.read()};
    Object[] o = {"s" + in.read(), in.read(), new long[] {in.read(), 2}};
    out.write(a[0] + a[1] + a[2]);
    out.write(o[0] + "" + o[1] + ((long[]) o[2])[0]);
    log.add(new int[in.read()][in.read()].length);
  }

  @Process
  static void casts(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write((byte) (in.read() + 127) + (char) ('a' + in.read()) + (short) (in.read() << 15));
    Object o = in.read();
    out.write((Integer) o + (int) (in.read() * 1.9) + (long) -1.5f * in.read());
    log.add(~in.read() + -in.read());
  }

  @Process
  static void tenDeep(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(1 + (2L * (3 - (4 + (5.0 * (6 - (7 + (8 ^ (9 + (10 - in.read()))))))))));
    int a = 2;
    out.write(a + (a * (a - (in.read() + (a * (in.read() - (a ^ (in.read() + a))))))));
    log.add(a);
  }

  @Process
  static void comparisonsAsValues(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    boolean[] flags = {in.read() == 0, in.read() >= 2L, in.read() != 2.0, 5 > in.read()};
    for (boolean flag : flags) {
      log.add(flag);
    }
    out.write(flags[0] == (in.read() == 4));
  }
}
