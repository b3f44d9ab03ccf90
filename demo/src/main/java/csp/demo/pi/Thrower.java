package csp.demo.pi;

import java.util.SplittableRandom;

/** Throws darts at random, the same ones for the same seed. */
final class Thrower {
  private final SplittableRandom random;

  Thrower(long seed) {
    random = new SplittableRandom(seed);
  }

  Throws series(int darts) {
    int hits = 0;
    for (int i = 0; i < darts; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      if (x * x + y * y < 1) hits++;
    }
    return new Throws(hits, darts);
  }
}
