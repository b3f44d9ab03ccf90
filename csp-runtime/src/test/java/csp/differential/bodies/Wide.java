package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Numbers of all sizes, in locals and as parameters. */
@SuppressWarnings({"IdentityBinaryExpression", "lossy-conversions"})
final class Wide {
  @Process
  static void longsInLocals(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long a = Long.MAX_VALUE;
    long b = in.read();
    long c = a - b;
    a = c ^ in.read();
    out.write(a);
    b += a >>> in.read();
    out.write(b);
    log.add(c + in.read());
  }

  @Process
  static void longsBetweenInts(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = in.read();
    long b = in.read();
    int c = in.read();
    double d = in.read();
    int e = in.read();
    float f = in.read();
    out.write(a + b + c + d + e + f);
    out.write(b * c - d / (f + in.read()));
    log.add(e);
  }

  @Process
  static void wideParameters(
      long first, ChannelInput<Integer> in, double second, ChannelOutput<Object> out, Log log) {
    out.write(first + in.read() + second);
    first -= in.read();
    second *= in.read() + 0.5;
    out.write(first + second);
    log.add(first + "/" + second);
  }

  @Process
  static void smallParameters(
      byte small,
      short brief,
      char letter,
      boolean flag,
      float single,
      ChannelInput<Integer> in,
      ChannelOutput<Object> out,
      Log log) {
    small += in.read() + 120;
    brief <<= in.read();
    letter += in.read();
    flag ^= in.read() == 3;
    single /= in.read();
    out.write(small + " " + brief + " " + letter + " " + flag + " " + single);
    log.add(small + brief);
  }

  @Process
  static void floats(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    float x = 1f / 3;
    for (int i = 0; i < 3; i++) {
      x = x * x + in.read();
      out.write(x);
    }
    log.add(x % 2f + in.read());
    log.add((int) (x * Float.MAX_VALUE) + in.read());
  }

  @Process
  static void notANumber(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    double zero = in.read();
    double nan = zero / in.read() * 0 + 0.0 / zero;
    out.write(nan);
    out.write((nan < in.read()) + " " + (nan >= 0) + " " + (nan != nan) + " " + -zero);
    float negative = -1f / (float) zero;
    log.add(negative + in.read());
    log.add(Double.compare(nan, in.read()));
  }

  @Process
  static void narrowing(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    byte b = (byte) (in.read() - 129);
    short s = (short) (b * 300 + in.read());
    char c = (char) (s + in.read());
    out.write(b + "," + s + "," + (int) c);
    b >>>= in.read();
    s -= in.read() * 10000;
    c *= in.read() + 2;
    out.write(b + "," + s + "," + (int) c);
    log.add((byte) 200.7 + in.read());
  }

  @Process
  static void flags(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    boolean a = in.read() == 0;
    boolean b = !a;
    for (int i = 0; i < 3; i++) {
      a = b ^ in.read() > 2;
      b |= a && in.read() % 2 == 0;
      log.add(a + " " + b);
    }
    out.write(a ? b : !b);
  }

  @Process
  static void overflow(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int i = Integer.MAX_VALUE;
    i += in.read() + 1;
    out.write(i);
    i = Math.abs(i) + in.read();
    out.write(i >> in.read());
    out.write(i >>> in.read() + 30);
    log.add(Integer.MIN_VALUE / -1 + in.read());
    log.add(Long.MIN_VALUE * (in.read() - 6));
  }

  @Process
  static void boxes(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Integer i = in.read();
    Long l = 5L + in.read();
    Double d = in.read() + 0.5;
    i++;
    l += in.read();
    d = -d * i;
    Character c = 'x';
    c++;
    out.write(i + l + d + c);
    Boolean flag = in.read() > 3 ? Boolean.TRUE : null;
    log.add(flag);
  }

  @Process
  static void longArrays(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long[] a = new long[4];
    float[] f = {1, 2, 3};
    for (int i = 0; i < a.length; i++) {
      a[i] = a[(i + 3) % 4] * 7 + in.read();
      a[in.read() & 3] ^= 1L << i * 9;
    }
    f[2] -= f[1] * in.read();
    out.write(a[0] + a[1] + a[2] + a[3]);
    log.add(f[2]);
  }

  @Process
  static void constants(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    final int answer = 42;
    final String word = "word";
    out.write(answer + in.read() + word);
    long big = 0x7fff_ffff_ffffL + in.read();
    double tiny = 1e-300 * in.read();
    out.write(big + tiny);
    log.add(0b1010 + 017 + 'c' + in.read());
  }
}
