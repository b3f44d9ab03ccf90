package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.seam.Parking;
import java.util.ArrayDeque;

/**
 * What will never run, because its sequence stopped or was terminated before: nobody hangs on its
 * ends, since they are poisoned as if it had run and been terminated.
 */
final class Abandoned {
  private Abandoned() {}

  /**
   * Poisons the ends of all leaves of {@code plan}; returns FAILED if that went wrong. Done again
   * until there is memory for it, which does no harm: else the end of {@code where} would be lost.
   */
  static Ending release(Plan plan, Run where) {
    while (true) {
      try {
        return releaseAll(plan, where);
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  private static Ending releaseAll(Plan plan, Run where) {
    Ending how = Ending.RETURNED;
    ArrayDeque<Plan> rest = new ArrayDeque<>();
    rest.push(plan);
    for (Plan next = rest.poll(); next != null; next = rest.poll()) {
      if (next instanceof Plan.Leaf leaf) {
        try {
          leaf.release(Ending.TERMINATED);
        } catch (Throwable thrown) {
          where.root().fail(where, leaf, thrown);
          how = Ending.FAILED;
        }
      } else if (next instanceof Plan.Sequential sequence) {
        for (int i = 0; i < sequence.size(); i++) {
          rest.push(sequence.element(i));
        }
      } else if (next instanceof Plan.Concurrent parallel) {
        for (int i = 0; i < parallel.size(); i++) {
          rest.push(parallel.element(i));
        }
      } else if (next instanceof Plan.Repeated repetition && repetition.count() > 0) {
        rest.push(repetition.body());
      }
    }
    return how;
  }
}
