package csp.engine.channel;

import csp.engine.seam.Clock;
import java.time.Duration;

/**
 * The ticks of a clock that a channel yields: one every period, counted from the beginning; those
 * that nobody took in time are dropped. It belongs to its channel's lock, and needs no thread.
 */
final class Ticks {
  private final long period;
  private volatile long next;

  /**
   * Whether a {@code TimeLimit} hands the ticks out to those who wait and have no thread. Written
   * under the lock of the limits as well.
   */
  boolean areWatched;

  Ticks(Duration period) {
    long deadline = Clock.deadline(period);
    this.next = deadline;
    this.period = deadline == Clock.NEVER ? Clock.NEVER : period.toNanos();
  }

  /** Returns when the next tick comes. */
  long next() {
    return next;
  }

  /** If a tick is due, puts it into {@code buffer}, in place of one that nobody took. */
  void refill(Buffer buffer) {
    if (!Clock.isPast(next)) {
      return;
    }
    long due = next;
    long late = Clock.nanos() - due;
    next = due + period * (late / period + 1); // written under the lock, read without
    if (buffer.hasRoom()) {
      buffer.add(Clock.instant());
    }
  }
}
