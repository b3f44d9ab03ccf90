package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;

/** Helpers for processes of other classes. */
final class Readers {
  private Readers() {}

  static int larger(ChannelInput<Integer> in, int than) {
    int value = in.read();
    return value > than ? value : larger(in, than + 1 - value % 2);
  }

  static void copy(ChannelInput<Integer> in, ChannelOutput<Object> out, int n) {
    while (n-- > 0) {
      out.write(in.read());
    }
  }

  static final class Deep {
    static int third(ChannelInput<Integer> in, Log log) {
      return log.note(second(in, log)) + in.read();
    }

    private static int second(ChannelInput<Integer> in, Log log) {
      return log.note(first(in)) * in.read();
    }

    private static int first(ChannelInput<Integer> in) {
      return in.read() + 1;
    }
  }

  /** Final: its methods are known. */
  static final class Reading {
    private final ChannelInput<Integer> in;
    private final int scale;
    private int taken;

    Reading(ChannelInput<Integer> in, int scale) {
      this.in = in;
      this.scale = scale;
    }

    int next() {
      taken++;
      return read() * scale;
    }

    private int read() {
      return in.read();
    }

    long pair(int factor) {
      return next() + (long) factor * next();
    }

    int taken() {
      return taken;
    }
  }

  record Farewell(ChannelOutput<Object> out, String word) implements AutoCloseable {
    @Override
    public void close() {
      out.write(word);
    }
  }
}
