package csp.demo.pi;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.Progress;

/** The processes; {@link Main} puts them together. */
final class Darts {
  private static final int SERIES = 1_000_000;

  private Darts() {}

  /** Throws in series, so that somebody can see how far it is. */
  @Process
  static void thrower(int seed, int darts, ChannelOutput<? super Throws> out) {
    Thrower thrower = new Thrower(seed);
    for (int left = darts; left > 0; left -= SERIES) {
      out.write(thrower.series(Math.min(left, SERIES)));
    }
  }

  @Process
  static void sum(
      ChannelInput<? extends Throws> in, Progress progress, ChannelOutput<? super Throws> result) {
    Throws sum = new Throws(0, 0);
    for (Throws some : in) {
      sum = sum.plus(some);
      progress.done(some.darts());
    }
    result.write(sum);
  }
}
