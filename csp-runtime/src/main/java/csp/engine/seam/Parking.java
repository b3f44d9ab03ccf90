package csp.engine.seam;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The one place that parks threads and wakes them. Parking may return for no reason: callers loop.
 * Tests replace the lot to run in virtual time or under a chosen schedule.
 */
public final class Parking {
  /** What is used instead of the threads' own way; a field of its own keeps stacks flat. */
  private static volatile @Nullable Lot replacement;

  private Parking() {}

  /** How threads are parked. */
  interface Lot {
    /** Parks the calling thread until it is woken, or until {@code deadline} if there is one. */
    void park(Object blocker, long deadline);

    void unpark(Thread thread);

    /** Lets other threads have the calling thread's carrier or core for a moment. */
    void yieldTurn();
  }

  /** Parks the calling thread. Most park for ever: that is so short that it needs no frame. */
  public static void park(Object blocker, long deadline) {
    if (replacement == null && deadline == Clock.NEVER) {
      LockSupport.park(blocker);
    } else {
      parkOtherwise(blocker, deadline);
    }
  }

  private static void parkOtherwise(Object blocker, long deadline) {
    Lot other = replacement;
    if (other != null) {
      other.park(blocker, deadline);
    } else {
      long nanos = deadline - Clock.nanos();
      if (nanos > 0) {
        LockSupport.parkNanos(blocker, nanos);
      }
    }
  }

  public static void unpark(Thread thread) {
    Lot other = replacement;
    if (other != null) {
      other.unpark(thread);
    } else {
      LockSupport.unpark(thread);
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // a hint, on which nothing depends
  public static void yieldTurn() {
    Lot other = replacement;
    if (other != null) {
      other.yieldTurn();
    } else {
      Thread.yield();
    }
  }

  /** Replaces the lot, or with null goes back to none; returns the one before. For tests. */
  static @Nullable Lot replace(@Nullable Lot other) {
    Lot before = replacement;
    replacement = other;
    return before;
  }
}
