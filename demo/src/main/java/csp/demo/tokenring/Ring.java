package csp.demo.tokenring;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import csp.demo.Progress;

/** The processes; {@link Main} puts them together. */
final class Ring {
  private Ring() {}

  @Forever
  static void node(ChannelInput<? extends Long> in, ChannelOutput<? super Long> out) {
    out.write(in.read() + 1);
  }

  /** Lets the tokens go round so many times, counts them, and lets the ring end. */
  @Process
  static void root(
      int tokens,
      int rounds,
      Progress progress,
      ChannelInput<? extends Long> in,
      ChannelOutput<? super Long> out,
      ChannelOutput<? super Long> result) {
    for (int token = 0; token < tokens; token++) out.write(0L);
    for (int round = 1; round < rounds; round++) {
      for (int token = 0; token < tokens; token++) out.write(in.read());
      progress.done(1);
    }
    for (int token = 0; token < tokens; token++) result.write(in.read());
    progress.done(1);
    out.poison();
    result.close();
  }
}
