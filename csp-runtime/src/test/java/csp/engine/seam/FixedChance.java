package csp.engine.seam;

import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Random numbers that are the same in every run, until this is closed. */
public final class FixedChance implements AutoCloseable {
  private final IntUnaryOperator before;

  private FixedChance(IntUnaryOperator source) {
    before = Chance.replace(source);
  }

  /** Draws from a generator that begins with {@code seed}; one thread at a time. */
  public static FixedChance seeded(long seed) {
    Random random = new Random(seed);
    return new FixedChance(random::nextInt);
  }

  /** Draws always {@code number}, or the largest that is allowed. */
  public static FixedChance always(int number) {
    return new FixedChance(bound -> Math.min(number, bound - 1));
  }

  @Override
  public void close() {
    Chance.replace(before);
  }
}
