package csp.engine.schedule;

import org.jspecify.annotations.Nullable;

/** A scheduler whose workers are all thought to be busy, so nobody wakes one. */
public final class NoWorkers {
  private NoWorkers() {}

  public static void begin() {
    for (int i = 0; i < Scheduler.workers(); i++) {
      Scheduler.setIdle(i, false);
    }
  }

  /** Returns one that has been given to the scheduler, if there is any. */
  public static @Nullable TurnTaker poll() {
    return Scheduler.poll();
  }
}
