package csp.engine.barrier;

import csp.engine.choice.Choices;
import csp.engine.waiting.Queues;

/** Looks into a barrier. For tests, which never sleep. */
public final class BarrierProbe {
  private BarrierProbe() {}

  /** Returns how many parties wait, choices that wait just now included. */
  public static int parties(BarrierCore barrier) {
    return Queues.count(barrier, () -> barrier.queue, Choices::waits);
  }
}
