package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Bodies of which a few communications hide in very much else. */
final class Larger {
  @Process
  static void muchArithmetic(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long a = in.read() + 1;
    double d = in.read() + 0.5;
    for (int i = 0; i < 3; i++) {
      a = (a * 3L + (a >>> 1) ^ (a << 1)) - 0 * (a | 0) + (a & 0x63L) * (a % 5 + 3);
      d = d * 2.25 / (d + 3) + Math.sqrt(Math.abs(d - 1)) - d % 4 + (d > 2 ? a & 15 : -d);
      a = (a * 7L + (a >>> 3) ^ (a << 3)) - 2 * (a | 10) + (a & 0x25ad71L) * (a % 7 + 3);
      d = d * 4.25 / (d + 5) + Math.sqrt(Math.abs(d - 3)) - d % 6 + (d > 6 ? a & 15 : -d);
      a = (a * 11L + (a >>> 5) ^ (a << 5)) - 4 * (a | 20) + (a & 0x4b5a7fL) * (a % 9 + 3);
      d = d * 6.25 / (d + 7) + Math.sqrt(Math.abs(d - 5)) - d % 8 + (d > 10 ? a & 15 : -d);
      a = (a * 15L + (a >>> 7) ^ (a << 7)) - 6 * (a | 30) + (a & 0x71078dL) * (a % 11 + 3);
      d = d * 8.25 / (d + 9) + Math.sqrt(Math.abs(d - 7)) - d % 10 + (d > 14 ? a & 15 : -d);
      out.write(a + d + in.read());
      a = (a * 19L + (a >>> 9) ^ (a << 2)) - 8 * (a | 40) + (a & 0x96b49bL) * (a % 13 + 3);
      d = d * 10.25 / (d + 11) + Math.sqrt(Math.abs(d - 9)) - d % 12 + (d > 18 ? a & 15 : -d);
      a = (a * 23L + (a >>> 11) ^ (a << 4)) - 10 * (a | 50) + (a & 0xbc61a9L) * (a % 15 + 3);
      d = d * 12.25 / (d + 13) + Math.sqrt(Math.abs(d - 11)) - d % 14 + (d > 22 ? a & 15 : -d);
      a = (a * 27L + (a >>> 13) ^ (a << 6)) - 12 * (a | 60) + (a & 0xe20eb7L) * (a % 17 + 3);
      d = d * 14.25 / (d + 15) + Math.sqrt(Math.abs(d - 13)) - d % 16 + (d > 26 ? a & 15 : -d);
      a = (a * 31L + (a >>> 15) ^ (a << 1)) - 14 * (a | 70) + (a & 0x107bbc5L) * (a % 19 + 3);
      d = d * 16.25 / (d + 17) + Math.sqrt(Math.abs(d - 15)) - d % 18 + (d > 30 ? a & 15 : -d);
      a = (a * 35L + (a >>> 17) ^ (a << 3)) - 16 * (a | 80) + (a & 0x12d68d3L) * (a % 21 + 3);
      d = d * 18.25 / (d + 19) + Math.sqrt(Math.abs(d - 17)) - d % 20 + (d > 34 ? a & 15 : -d);
      a = (a * 39L + (a >>> 19) ^ (a << 5)) - 18 * (a | 90) + (a & 0x15315e1L) * (a % 23 + 3);
      d = d * 20.25 / (d + 21) + Math.sqrt(Math.abs(d - 19)) - d % 22 + (d > 38 ? a & 15 : -d);
      a = (a * 43L + (a >>> 1) ^ (a << 7)) - 20 * (a | 100) + (a & 0x178c2efL) * (a % 25 + 3);
      d = d * 22.25 / (d + 23) + Math.sqrt(Math.abs(d - 21)) - d % 24 + (d > 42 ? a & 15 : -d);
      a = (a * 47L + (a >>> 3) ^ (a << 2)) - 22 * (a | 110) + (a & 0x19e6ffdL) * (a % 27 + 3);
      out.write(a + d + in.read());
      d = d * 24.25 / (d + 25) + Math.sqrt(Math.abs(d - 23)) - d % 26 + (d > 46 ? a & 15 : -d);
      a = (a * 51L + (a >>> 5) ^ (a << 4)) - 24 * (a | 120) + (a & 0x1c41d0bL) * (a % 29 + 3);
      d = d * 26.25 / (d + 27) + Math.sqrt(Math.abs(d - 25)) - d % 28 + (d > 50 ? a & 15 : -d);
      a = (a * 55L + (a >>> 7) ^ (a << 6)) - 26 * (a | 130) + (a & 0x1e9ca19L) * (a % 31 + 3);
      d = d * 28.25 / (d + 29) + Math.sqrt(Math.abs(d - 27)) - d % 30 + (d > 54 ? a & 15 : -d);
      a = (a * 59L + (a >>> 9) ^ (a << 1)) - 28 * (a | 140) + (a & 0x20f7727L) * (a % 33 + 3);
      d = d * 30.25 / (d + 31) + Math.sqrt(Math.abs(d - 29)) - d % 32 + (d > 58 ? a & 15 : -d);
      a = (a * 63L + (a >>> 11) ^ (a << 3)) - 30 * (a | 150) + (a & 0x2352435L) * (a % 35 + 3);
      d = d * 32.25 / (d + 33) + Math.sqrt(Math.abs(d - 31)) - d % 34 + (d > 62 ? a & 15 : -d);
      a = (a * 67L + (a >>> 13) ^ (a << 5)) - 32 * (a | 160) + (a & 0x25ad143L) * (a % 37 + 3);
      d = d * 34.25 / (d + 35) + Math.sqrt(Math.abs(d - 33)) - d % 36 + (d > 66 ? a & 15 : -d);
      a = (a * 71L + (a >>> 15) ^ (a << 7)) - 34 * (a | 170) + (a & 0x2807e51L) * (a % 39 + 3);
      d = d * 36.25 / (d + 37) + Math.sqrt(Math.abs(d - 35)) - d % 38 + (d > 70 ? a & 15 : -d);
      a = (a * 75L + (a >>> 17) ^ (a << 2)) - 36 * (a | 180) + (a & 0x2a62b5fL) * (a % 41 + 3);
      d = d * 38.25 / (d + 39) + Math.sqrt(Math.abs(d - 37)) - d % 40 + (d > 74 ? a & 15 : -d);
      out.write(a + d + in.read());
      a = (a * 79L + (a >>> 19) ^ (a << 4)) - 38 * (a | 190) + (a & 0x2cbd86dL) * (a % 43 + 3);
      d = d * 40.25 / (d + 41) + Math.sqrt(Math.abs(d - 39)) - d % 42 + (d > 78 ? a & 15 : -d);
      a = (a * 83L + (a >>> 1) ^ (a << 6)) - 40 * (a | 200) + (a & 0x2f1857bL) * (a % 45 + 3);
      d = d * 42.25 / (d + 43) + Math.sqrt(Math.abs(d - 41)) - d % 44 + (d > 82 ? a & 15 : -d);
      a = (a * 87L + (a >>> 3) ^ (a << 1)) - 42 * (a | 210) + (a & 0x3173289L) * (a % 47 + 3);
      d = d * 44.25 / (d + 45) + Math.sqrt(Math.abs(d - 43)) - d % 46 + (d > 86 ? a & 15 : -d);
    }
    log.add(a + d);
  }

  @Process
  static void oneVeryLongExpression(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int x = 3;
    for (int i = 0; i < 2; i++) {
      out.write(
          x
              + in.read()
              + (x << 1) * (in.read() + 2)
              - (i == 0 ? in.read() : x)
              + (x ^ 4) * (x | in.read())
              + in.read()
              + (x << 6) * (in.read() + 7)
              - (i == 2 ? in.read() : x)
              + (x ^ 9) * (x | in.read())
              + in.read()
              + (x << 3) * (in.read() + 12)
              - (i == 1 ? in.read() : x)
              + (x ^ 14) * (x | in.read())
              + in.read()
              + (x << 0) * (in.read() + 17)
              - (i == 0 ? in.read() : x)
              + (x ^ 19) * (x | in.read())
              + in.read()
              + (x << 5) * (in.read() + 22)
              - (i == 2 ? in.read() : x)
              + (x ^ 24) * (x | in.read())
              + in.read()
              + (x << 2) * (in.read() + 27)
              - (i == 1 ? in.read() : x)
              + (x ^ 29) * (x | in.read())
              + in.read()
              + (x << 7) * (in.read() + 32)
              - (i == 0 ? in.read() : x)
              + (x ^ 34) * (x | in.read())
              + in.read()
              + (x << 4) * (in.read() + 37)
              - (i == 2 ? in.read() : x)
              + (x ^ 39) * (x | in.read())
              + "!");
      x += in.read();
    }
    log.add(x);
  }
}
