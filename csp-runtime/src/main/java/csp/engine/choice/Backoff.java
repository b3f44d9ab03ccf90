package csp.engine.choice;

import csp.engine.seam.Chance;
import csp.engine.seam.Parking;

/** Lets two that keep disturbing each other come apart by chance. */
final class Backoff {
  private static final int LONGEST = 10;

  private Backoff() {}

  /** Spins for a random moment, longer from attempt to attempt, and then yields. */
  static void after(int attempt) {
    if (attempt > LONGEST) {
      Parking.yieldTurn();
    }
    for (int turns = Chance.below(1 << Math.min(attempt, LONGEST)); turns > 0; turns--) {
      Thread.onSpinWait();
    }
  }
}
