package good;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;

final class Streams {
  private Streams() {}

  @Process
  static void writer(ChannelOutput<? super Integer> out, int n) {
    for (int i = 0; i < n; i++) {
      out.write(i);
    }
    out.poison();
  }

  @Process
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> void first(ChannelInput<? extends T>... ins) {
    ins[0].read();
  }

  @Forever
  static long count(long next, ChannelOutput<? super Long> out) {
    out.write(next);
    return next + 1;
  }

  @Forever
  static void successor(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    out.write(in.read() + 1);
  }
}
