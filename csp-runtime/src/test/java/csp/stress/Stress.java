package csp.stress;

import java.util.Random;

/** How long the stress tests run: {@code -Dcsp.stress=long} for minutes, else seconds. */
public final class Stress {
  public static final boolean IS_LONG = "long".equals(System.getProperty("csp.stress"));

  private Stress() {}

  public static int scaled(int shortly, int atLength) {
    return IS_LONG ? atLength : shortly;
  }

  /** Returns the seed of a run, which {@code -Dcsp.seed} repeats; a failure has to print it. */
  public static long seed() {
    Long given = Long.getLong("csp.seed");
    return given != null ? given : new Random().nextLong();
  }
}
