package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Bodies so large that a copy of them for each communication would be too much code. */
final class Large {
  @Process
  static void manyCommunications(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = 1;
    long b = 2;
    String c = "c";
    for (int i = 0; i < 2; i++) {
      a += b > 0 ? in.read() : a % 2 + 0;
      out.write(a + b * 1 + c);
      b = b * 5 + a + in.read() * 2;
      c = "c" + (a & 10) + in.read();
      log.add(a ^ b + 4);
      if (a + in.read() > 35) {
        a = 5;
        out.write(c.length() + in.read());
      }
      a += b > 300 ? in.read() : a % 8 + 6;
      out.write(a + b * 7 + c);
      b = b * 11 + a + in.read() * 3;
      c = "c" + (a & 28) + in.read();
      log.add(a ^ b + 10);
      if (a + in.read() > 77) {
        a = 11;
        out.write(c.length() + in.read());
      }
      a += b > 600 ? in.read() : a % 14 + 12;
      out.write(a + b * 13 + c);
      b = b * 17 + a + in.read() * 4;
      c = "c" + (a & 46) + in.read();
      log.add(a ^ b + 16);
      if (a + in.read() > 119) {
        a = 17;
        out.write(c.length() + in.read());
      }
      a += b > 900 ? in.read() : a % 20 + 18;
      out.write(a + b * 19 + c);
      b = b * 23 + a + in.read() * 0;
      c = "c" + (a & 64) + in.read();
      log.add(a ^ b + 22);
      if (a + in.read() > 161) {
        a = 23;
        out.write(c.length() + in.read());
      }
      a += b > 1200 ? in.read() : a % 26 + 24;
      out.write(a + b * 25 + c);
      b = b * 29 + a + in.read() * 1;
      c = "c" + (a & 82) + in.read();
      log.add(a ^ b + 28);
      if (a + in.read() > 203) {
        a = 29;
        out.write(c.length() + in.read());
      }
      a += b > 1500 ? in.read() : a % 32 + 30;
      out.write(a + b * 31 + c);
      b = b * 35 + a + in.read() * 2;
      c = "c" + (a & 100) + in.read();
      log.add(a ^ b + 34);
      if (a + in.read() > 245) {
        a = 35;
        out.write(c.length() + in.read());
      }
    }
    out.write(a + b + c);
  }

  @Process
  static void manyCases(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int state = 0;
    for (int turn = 0; turn < 40; turn++) {
      switch (state) {
        case 0 -> {
          out.write(state + in.read());
          state = 3;
        }
        case 1 -> {
          log.add(state + ":" + in.read());
          state = (10 + in.read()) % 30;
        }
        case 2 -> {
          out.write("s" + state * 2);
          state = in.read() > 4 ? 17 : 28;
        }
        case 3 -> {
          out.write(state + in.read());
          state = 24;
        }
        case 4 -> {
          log.add(state + ":" + in.read());
          state = (1 + in.read()) % 30;
        }
        case 5 -> {
          out.write("s" + state * 5);
          state = in.read() > 4 ? 8 : 19;
        }
        case 6 -> {
          out.write(state + in.read());
          state = 15;
        }
        case 7 -> {
          log.add(state + ":" + in.read());
          state = (22 + in.read()) % 30;
        }
        case 8 -> {
          out.write("s" + state * 8);
          state = in.read() > 4 ? 29 : 10;
        }
        case 9 -> {
          out.write(state + in.read());
          state = 6;
        }
        case 10 -> {
          log.add(state + ":" + in.read());
          state = (13 + in.read()) % 30;
        }
        case 11 -> {
          out.write("s" + state * 11);
          state = in.read() > 4 ? 20 : 1;
        }
        case 12 -> {
          out.write(state + in.read());
          state = 27;
        }
        case 13 -> {
          log.add(state + ":" + in.read());
          state = (4 + in.read()) % 30;
        }
        case 14 -> {
          out.write("s" + state * 14);
          state = in.read() > 4 ? 11 : 22;
        }
        case 15 -> {
          out.write(state + in.read());
          state = 18;
        }
        case 16 -> {
          log.add(state + ":" + in.read());
          state = (25 + in.read()) % 30;
        }
        case 17 -> {
          out.write("s" + state * 17);
          state = in.read() > 4 ? 2 : 13;
        }
        case 18 -> {
          out.write(state + in.read());
          state = 9;
        }
        case 19 -> {
          log.add(state + ":" + in.read());
          state = (16 + in.read()) % 30;
        }
        case 20 -> {
          out.write("s" + state * 20);
          state = in.read() > 4 ? 23 : 4;
        }
        case 21 -> {
          out.write(state + in.read());
          state = 0;
        }
        case 22 -> {
          log.add(state + ":" + in.read());
          state = (7 + in.read()) % 30;
        }
        case 23 -> {
          out.write("s" + state * 23);
          state = in.read() > 4 ? 14 : 25;
        }
        case 24 -> {
          out.write(state + in.read());
          state = 21;
        }
        case 25 -> {
          log.add(state + ":" + in.read());
          state = (28 + in.read()) % 30;
        }
        case 26 -> {
          out.write("s" + state * 26);
          state = in.read() > 4 ? 5 : 16;
        }
        case 27 -> {
          out.write(state + in.read());
          state = 12;
        }
        case 28 -> {
          log.add(state + ":" + in.read());
          state = (19 + in.read()) % 30;
        }
        case 29 -> {
          out.write("s" + state * 29);
          state = in.read() > 4 ? 26 : 7;
        }
        default -> {
          return;
        }
      }
    }
    log.add(state);
  }
}
