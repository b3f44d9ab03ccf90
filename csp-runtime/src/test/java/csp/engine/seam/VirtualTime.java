package csp.engine.seam;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until a test advances it. Whoever waits until a deadline is parked for
 * good, and woken by {@link #advance} when its time has come; so no test sleeps, and none depends
 * on how fast the machine is.
 */
public final class VirtualTime implements AutoCloseable {
  /** Somewhere near the end of what a long holds: differences of instants must not overflow. */
  private static final long BEGINNING = Long.MAX_VALUE - 1_000_000_000_000L;

  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  private record Sleeper(Thread thread, long deadline) {}

  private final AtomicLong now = new AtomicLong(BEGINNING);
  private final Set<Sleeper> sleepers = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Runnable> beforeReading = new AtomicReference<>();
  private final Clock.Source clock;
  private final Parking.Lot lot;

  private VirtualTime() {
    clock = Clock.replace(new Source());
    lot = Parking.replace(new Lot());
  }

  /** Stops the clock, until this is closed. */
  public static VirtualTime begin() {
    return new VirtualTime();
  }

  /**
   * Lets time pass, and wakes those whose deadline has come.
   *
   * @return how many have been woken
   */
  public int advance(Duration passed) {
    long reached = now.addAndGet(passed.toNanos());
    int woken = 0;
    for (Sleeper sleeper : sleepers) {
      if (sleeper.deadline - reached <= 0) {
        LockSupport.unpark(sleeper.thread);
        woken++;
      }
    }
    return woken;
  }

  /**
   * Lets something be done by another thread when somebody next looks whether a deadline has come,
   * just before he is told: between the end of his wait and his withdrawal.
   */
  public void beforeNextReading(Runnable action) {
    beforeReading.set(action);
  }

  private void doBeforeReading() {
    Runnable action = beforeReading.getAndSet(null);
    if (action != null) {
      Thread thread = Thread.ofPlatform().start(action);
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Returns how many wait until a deadline. */
  public int sleepers() {
    return sleepers.size();
  }

  /** Returns the wall clock's instant, {@code passed} after the beginning. */
  public static Instant instant(Duration passed) {
    return EPOCH.plus(passed);
  }

  @Override
  public void close() {
    Clock.replace(clock);
    Parking.replace(lot);
    sleepers.forEach(sleeper -> LockSupport.unpark(sleeper.thread));
  }

  private final class Source implements Clock.Source {
    @Override
    public long nanos() {
      doBeforeReading();
      return now.get();
    }

    @Override
    public Instant instant() {
      return EPOCH.plusNanos(now.get() - BEGINNING);
    }
  }

  private final class Lot implements Parking.Lot {
    @Override
    public void park(Object blocker, long deadline) {
      if (deadline == Clock.NEVER) {
        LockSupport.park(blocker);
        return;
      }
      Sleeper sleeper = new Sleeper(Thread.currentThread(), deadline);
      sleepers.add(sleeper);
      try {
        if (deadline - now.get() > 0) {
          LockSupport.park(blocker);
        }
      } finally {
        sleepers.remove(sleeper);
      }
    }

    @Override
    public void unpark(Thread thread) {
      LockSupport.unpark(thread);
    }

    @Override
    public void yieldTurn() {
      Thread.yield();
    }
  }
}
