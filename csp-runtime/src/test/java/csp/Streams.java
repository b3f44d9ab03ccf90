package csp;

import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.Collection;

/** Ordinary processes, of which many tests are made. */
final class Streams {
  private Streams() {}

  /** Writes the numbers from {@code first} up to, but not including, {@code end}. */
  @Process
  static void write(ChannelOutput<? super Integer> out, int first, int end) {
    for (int i = first; i < end; i++) {
      out.write(i);
    }
  }

  @Process
  static void writeAndPoison(ChannelOutput<? super Integer> out, int first, int end) {
    write(out, first, end);
    out.poison();
  }

  @Process
  static void writeAndClose(ChannelOutput<? super Integer> out, int first, int end) {
    write(out, first, end);
    out.close();
  }

  /** Reads {@code n} values. */
  @Process
  static <T> void read(ChannelInput<? extends T> in, int n, Collection<? super T> into) {
    for (int i = 0; i < n; i++) {
      into.add(in.read());
    }
  }

  /** Reads until it is told to end. */
  @Forever
  static <T> void readAll(ChannelInput<? extends T> in, Collection<? super T> into) {
    into.add(in.read());
  }

  /** Reads all there is, until the channel is closed. */
  @Process
  static <T> void drain(ChannelInput<? extends T> in, Collection<? super T> into) {
    for (T value : in) {
      into.add(value);
    }
  }

  @Forever
  static <T> void copy(ChannelInput<? extends T> in, ChannelOutput<? super T> out) {
    out.write(in.read());
  }

  @Forever
  static int count(int next, ChannelOutput<? super Integer> out) {
    out.write(next);
    return next + 1;
  }
}
