package csp.engine.stackless;

import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import csp.engine.seam.Threads;
import csp.engine.waiting.Place;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.lang.invoke.VarHandle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The instant at which a stackless process stops waiting, or at which a channel ticks where some
 * wait. All of them are in one set; a thread waits for the earliest.
 *
 * <p>When its time has come, a limit is taken out of the set and {@code hasPassed} is set, and the
 * process is taken out of its place, all under the lock of the set. Who joins a place looks at
 * {@code hasPassed} under the lock of that place: so either it has joined first, and is found
 * there; or it sees that there is nothing to wait for. Who was woken by something else cancels its
 * limit first, under the same lock, so no limit ever ends a later wait.
 */
public final class TimeLimit implements Place, Comparable<TimeLimit> {
  private static final Object LOCK = new Object();

  // Guarded by LOCK.
  private static final TreeSet<TimeLimit> ALL = new TreeSet<>();
  private static long count;
  private static @Nullable Thread watch;

  /** Null if it is not a process's: the next tick of a channel that some wait at. */
  private final @Nullable StacklessProcess process;

  private final long deadline;

  /** Where the process waits for something else as well; null if it sleeps. */
  private final @Nullable Place place;

  private final @Nullable Ticking ticking;
  private final @Nullable Waiting sleeping;
  private final long number;
  private volatile boolean hasPassed;

  private TimeLimit(
      @Nullable StacklessProcess process,
      long deadline,
      @Nullable Place place,
      @Nullable Ticking ticking,
      @Nullable Waiting sleeping,
      long number) {
    this.process = process;
    this.deadline = deadline;
    this.place = place;
    this.ticking = ticking;
    this.sleeping = sleeping;
    this.number = number;
  }

  /** Sets a limit to the wait that {@code process} is about to begin in {@code place}. */
  public static TimeLimit set(StacklessProcess process, long deadline, Place place) {
    synchronized (LOCK) {
      TimeLimit limit = new TimeLimit(process, deadline, place, null, null, count++);
      limit.add();
      return limit;
    }
  }

  /** Has {@code process} do nothing until the deadline: the last that is done with it. */
  public static void sleep(StacklessProcess process, long deadline, Waiting sleeping) {
    synchronized (LOCK) {
      TimeLimit limit = new TimeLimit(process, deadline, null, null, sleeping, count++);
      process.settleAt(limit, null);
      VarHandle.fullFence(); // it must be found here before the look at the signals
      if (!process.mustNotWait()) {
        limit.add();
        return;
      }
    }
    process.concludeAtOnce(Waiter.STOPPED, sleeping);
  }

  /** From now on ticks of {@code channel} are handed to those who wait there without a thread. */
  public static void watch(Ticking channel) {
    synchronized (LOCK) {
      if (channel.isUnwatched()) {
        new TimeLimit(null, channel.nextTick(), null, channel, null, count++).add();
        channel.watch(true);
      }
    }
  }

  private void add() {
    if (watch == null) { // first, since it may fail
      watch = Threads.startClock(TimeLimit::keepTime);
    }
    if (ALL.isEmpty() || compareTo(ALL.first()) < 0) {
      Parking.unpark(watch); // it goes on once we have left the lock
    }
    ALL.add(this);
  }

  /** Tells whether it is over. */
  public boolean hasPassed() {
    return hasPassed;
  }

  /** It is not needed any more. */
  public void cancel() {
    synchronized (LOCK) {
      ALL.remove(this);
    }
  }

  @Override
  public @Nullable Waiting withdraw(Waiter waiter) {
    synchronized (LOCK) {
      return ALL.remove(this) ? sleeping : null;
    }
  }

  /** Forgets all limits, and starts no thread: the caller calls {@link #passAll}. For tests. */
  static void withoutThread() {
    synchronized (LOCK) {
      ALL.clear();
      watch = Thread.ofPlatform().unstarted(() -> {});
    }
  }

  private static void keepTime() {
    while (true) {
      long next;
      try {
        next = passAll();
      } catch (OutOfMemoryError noRoom) {
        next = Clock.nanos() + 1_000_000; // whose time has come is still in the set
      }
      Parking.park("the clock", next);
    }
  }

  /** Ends the waits whose time has come; returns when the next does. */
  static long passAll() {
    synchronized (LOCK) {
      while (!ALL.isEmpty()) {
        TimeLimit first = ALL.first();
        if (!Clock.isPast(first.deadline)) {
          return first.deadline;
        }
        first.pass();
        ALL.remove(first);
      }
      return Clock.NEVER;
    }
  }

  private void pass() {
    if (process == null) {
      if (ticking != null) {
        tick(ticking);
      }
      return;
    }
    hasPassed = true;
    if (place != null) {
      place.tick();
    }
    if (place == null || place.withdraw(process) != null) {
      process.settle(Waiter.TIMED_OUT);
      process.wake();
    }
  }

  /** Those who wait keep their places: a tick goes to the one who came first. */
  private static void tick(Ticking channel) {
    channel.tick(Waiter.current());
    if (channel.watch(false)) {
      new TimeLimit(null, channel.nextTick(), null, channel, null, count++).add();
    }
  }

  @Override
  public int compareTo(TimeLimit other) {
    boolean never = deadline == Clock.NEVER;
    if (never != (other.deadline == Clock.NEVER)) {
      return never ? 1 : -1;
    }
    int byTime = Long.signum(deadline - other.deadline);
    return byTime != 0 ? byTime : Long.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
