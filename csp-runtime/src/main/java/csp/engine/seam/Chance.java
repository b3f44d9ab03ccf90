package csp.engine.seam;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;

/** The one place that draws random numbers. Tests replace the source to repeat a run. */
public final class Chance {
  private static volatile IntUnaryOperator source =
      bound -> ThreadLocalRandom.current().nextInt(bound);

  private Chance() {}

  /** Returns a number from 0 to {@code bound - 1}, each with the same probability. */
  public static int below(int bound) {
    return bound == 1 ? 0 : source.applyAsInt(bound);
  }

  /** Replaces the source of chance; returns the one before. For tests. */
  static IntUnaryOperator replace(IntUnaryOperator replacement) {
    IntUnaryOperator before = source;
    source = replacement;
    return before;
  }
}
