package csp.demo.commstime;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import csp.demo.Progress;
import java.util.List;

/** The four processes that every CSP library is timed with, and the one that measures. */
final class Plumbing {
  private Plumbing() {}

  /** Writes {@code first}, and then whatever it reads. */
  @Process
  static void prefix(
      int first, ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    out.write(first);
    while (true) out.write(in.read());
  }

  /** Writes what it reads twice: to one, then to the other. */
  @Forever
  static void delta2(
      ChannelInput<? extends Integer> in,
      ChannelOutput<? super Integer> one,
      ChannelOutput<? super Integer> other) {
    Integer value = in.read();
    one.write(value);
    other.write(value);
  }

  @Forever
  static void succ(ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    out.write(in.read() + 1);
  }

  /**
   * Takes the numbers from 0 on, checks each, and writes how many nanoseconds each round of {@code
   * loops} took. After the last round the network is poisoned, and ends.
   */
  @Process
  static void consumer(
      ChannelInput<? extends Integer> in, int loops, int rounds, ChannelOutput<? super Long> ns) {
    int k = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < loops; i++, k++) {
        int value = in.read();
        if (value != k) throw new IllegalStateException("number " + k + " is " + value);
      }
      ns.write(System.nanoTime() - start);
    }
    in.poison();
    ns.close();
  }

  /** Keeps what was measured. The list belongs to it until it ends. */
  @Process
  static void collect(ChannelInput<Long> ns, List<Long> measured, Progress progress) {
    for (Long round : ns) {
      measured.add(round);
      progress.done(1);
    }
  }
}
