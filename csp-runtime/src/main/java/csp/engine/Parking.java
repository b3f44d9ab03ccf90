package csp.engine;

import java.util.concurrent.locks.LockSupport;

/**
 * The one place that parks threads and wakes them. Parking may return for no reason: callers loop.
 * Tests replace the lot to run in virtual time or under a chosen schedule.
 */
final class Parking {
  private static volatile Lot lot = new SystemLot();

  private Parking() {}

  /** How threads are parked. */
  interface Lot {
    /** Parks the calling thread until it is woken, or until {@code deadline} if there is one. */
    void park(Object blocker, long deadline);

    void unpark(Thread thread);

    /** Lets other threads have the calling thread's carrier or core for a moment. */
    void yieldTurn();
  }

  static void park(Object blocker, long deadline) {
    lot.park(blocker, deadline);
  }

  static void unpark(Thread thread) {
    lot.unpark(thread);
  }

  static void yieldTurn() {
    lot.yieldTurn();
  }

  /** Replaces the lot; returns the one before. For tests. */
  static Lot replace(Lot replacement) {
    Lot before = lot;
    lot = replacement;
    return before;
  }

  private static final class SystemLot implements Lot {
    @Override
    public void park(Object blocker, long deadline) {
      if (deadline == Clock.NEVER) {
        LockSupport.park(blocker);
        return;
      }
      long nanos = deadline - Clock.nanos();
      if (nanos > 0) {
        LockSupport.parkNanos(blocker, nanos);
      }
    }

    @Override
    public void unpark(Thread thread) {
      LockSupport.unpark(thread);
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // a hint, on which nothing depends
    public void yieldTurn() {
      Thread.yield();
    }
  }
}
