package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.List;

/** Local variables: slots used again by other types, values that die, and very many of them. */
final class Locals {
  @Process
  static void slotsUsedAgain(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    {
      int i = in.read();
      out.write(i);
    }
    {
      String s = "s" + in.read();
      out.write(s);
    }
    {
      long l = in.read();
      out.write(l + in.read());
    }
    {
      double d = in.read();
      Object o = List.of(in.read());
      out.write(o + "" + d);
    }
    log.add("end");
  }

  @Process
  static void slotsUsedAgainInALoop(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      if (i % 2 == 0) {
        String s = "s" + in.read();
        float f = in.read();
        out.write(s + f);
      } else {
        long l = in.read();
        out.write(l << 3);
      }
      log.add(i);
    }
  }

  @Process
  static void assignedOnBothBranches(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      Object o;
      int n;
      if (in.read() % 2 == 0) {
        o = "even";
        n = in.read();
      } else {
        n = -1;
        o = in.read();
      }
      out.write(o);
      log.add(n);
    }
  }

  @Process
  static void commonTypeOfTwo(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      CharSequence text = in.read() == 0 ? new StringBuilder("b") : "string";
      Comparable<?> comparable = i == 0 ? "c" : (Comparable<?>) in.read();
      Object array = i == 1 ? new int[in.read()] : new String[] {"" + in.read()};
      out.write(text.length() + " " + comparable + array.getClass().getSimpleName());
      log.add(text.toString() + in.read());
    }
  }

  @Process
  static void parametersAssigned(
      int a, long b, String c, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    ChannelInput<Integer> kept = in;
    a += in.read();
    in = null;
    b *= kept.read();
    c = c == null ? "none" : c + kept.read();
    out.write(a + b + c);
    in = kept;
    log.add(in.read() + a);
  }

  @Process
  static void valuesThatDie(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    byte[] large = new byte[1 << 16];
    large[in.read()] = 7;
    out.write(large[0]);
    large = null;
    Object later = in.read();
    out.write(later);
    later = List.of(in.read());
    out.write(later);
    log.add(large == null);
  }

  @Process
  static void finalAndEffectivelyFinal(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    final int constant = 3;
    final int read;
    read = in.read() + constant;
    int copy = read;
    final String s = constant + "s" + in.read();
    out.write(s + copy + read);
    log.add(s.length() + in.read() * constant);
  }

  @Process
  static void veryMany(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a0 = in.read(), a1 = a0 + 1, a2 = a1 * 2, a3 = a2 - 3, a4 = a3 ^ 4, a5 = a4 + 5;
    long b0 = in.read(), b1 = b0 + 1, b2 = b1 * 2, b3 = b2 - 3, b4 = b3 ^ 4, b5 = b4 + 5;
    double c0 = in.read(), c1 = c0 + 1, c2 = c1 * 2, c3 = c2 - 3, c4 = c3 / 4, c5 = c4 + 5;
    float d0 = in.read(), d1 = d0 + 1, d2 = d1 * 2, d3 = d2 - 3, d4 = d3 / 4, d5 = d4 + 5;
    String e0 = "" + in.read(), e1 = e0 + 1, e2 = e1 + 2, e3 = e2 + 3, e4 = e3 + 4, e5 = e4 + 5;
    boolean f0 = in.read() > 3, f1 = !f0, f2 = f1 | f0, f3 = f2 ^ f1, f4 = f3 & f0, f5 = !f4;
    for (int i = 0; i < 2; i++) {
      out.write(a0 + a1 + a2 + a3 + a4 + a5 + b0 + b1 + b2 + b3 + b4 + b5 + in.read());
      a0 += i + in.read();
      out.write(c0 + c1 + c2 + c3 + c4 + c5 + d0 + d1 + d2 + d3 + d4 + d5 + in.read());
      c3 *= a0;
      out.write(e0 + e1 + e2 + e3 + e4 + e5 + f0 + f1 + f2 + f3 + f4 + f5 + a0);
    }
    log.add(a0 + b5 + c3 + d5 + e5 + f5);
  }

  @Process
  static void unusedOnes(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int unused = in.read();
    long written = in.read();
    written = in.read();
    String later;
    for (int i = 0; i < 2; i++) {
      later = "l" + in.read();
      out.write(later);
    }
    log.add("end");
  }

  @Process
  static void incrementsOnly(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int i = 0;
    int far = 100_000;
    i++;
    out.write(in.read());
    i += 200;
    far -= 70_000;
    out.write(in.read() + i);
    i += in.read();
    i--;
    log.add(i + far);
  }
}
