package csp.engine.seam;

import java.time.Duration;
import java.time.Instant;

/**
 * The one place that reads the clock. Deadlines are instants of {@link System#nanoTime()}, and
 * {@link #NEVER} stands for none. Tests replace the source to run in virtual time.
 */
public final class Clock {
  /** The deadline that never comes. */
  public static final long NEVER = Long.MAX_VALUE;

  /** The deadline of what must not wait at all. */
  public static final long TRY = Long.MIN_VALUE;

  private static volatile Source source = new SystemSource();

  private Clock() {}

  /** Where the time comes from. */
  interface Source {
    long nanos();

    Instant instant();
  }

  /** Returns the present instant of the monotonic clock, in nanoseconds. */
  public static long nanos() {
    return source.nanos();
  }

  /** Returns how late it is on the machine, in nanoseconds, also when tests replace the clock. */
  public static long machineNanos() {
    return System.nanoTime();
  }

  /** Returns the present instant of the wall clock. */
  public static Instant instant() {
    return source.instant();
  }

  /**
   * Returns the deadline that lies {@code wait} after now. A wait too long for nanoseconds is
   * {@link #NEVER}; one of zero or less is already past.
   */
  public static long deadline(Duration wait) {
    if (wait.compareTo(LONGEST) > 0) {
      return NEVER;
    }
    long nanos = wait.isNegative() ? 0 : wait.toNanos();
    long deadline = nanos() + nanos;
    return deadline == NEVER ? NEVER - 1 : deadline;
  }

  /** Returns the same, but {@link #TRY} if {@code wait} is zero or less. */
  public static long deadlineOrTry(Duration wait) {
    return wait.isPositive() ? deadline(wait) : TRY;
  }

  /** Tells whether {@code deadline} has come. */
  public static boolean isPast(long deadline) {
    return deadline != NEVER && deadline - nanos() <= 0;
  }

  /** Returns the earlier of two deadlines. */
  public static long earlier(long a, long b) {
    if (a == NEVER || b == NEVER) {
      return a == NEVER ? b : a;
    }
    return a - b <= 0 ? a : b;
  }

  /** Replaces the source of time; returns the one before. For tests. */
  static Source replace(Source replacement) {
    Source before = source;
    source = replacement;
    return before;
  }

  /** Half of what a long of nanoseconds holds (146 years), so that differences never overflow. */
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

  private static final class SystemSource implements Source {
    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public Instant instant() {
      return Instant.now();
    }
  }
}
