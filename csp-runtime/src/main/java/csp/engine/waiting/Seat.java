package csp.engine.waiting;

import org.jspecify.annotations.Nullable;

/**
 * Where the process sits that a thread runs. A thread that has been started for a process is noted
 * with it ({@link Seated}). Only a thread that runs one stackless process after the other, as a
 * worker does, has a seat, which they take in turn: that costs a store.
 */
public class Seat {
  private static final ThreadLocal<@Nullable Seat> OWN = new ThreadLocal<>();

  /** The process that the thread runs; null between two of them. Only its thread uses it. */
  protected @Nullable Waiter waiter;

  /** Returns the process that the calling thread runs, or null if it runs none. */
  public static @Nullable Waiter occupant() {
    ThreadWaiter process = Seated.find(Thread.currentThread());
    return process != null ? process : sitting();
  }

  private static @Nullable Waiter sitting() {
    Seat own = OWN.get();
    return own == null ? null : own.waiter;
  }

  /** Has the calling thread, which has no seat, run {@code process}. */
  public static void keep(ThreadWaiter process) {
    Seated.put(process);
  }

  /** The calling thread, which has no seat, runs no process any more. */
  public static void keepNone() {
    Seated.remove(Thread.currentThread());
  }

  /** Has the calling thread, whatever it is, run {@code waiter}; null when it runs no process. */
  public static void enter(@Nullable Waiter waiter) {
    Seat own = OWN.get();
    if (own != null) {
      own.waiter = waiter;
    } else if (waiter instanceof ThreadWaiter process) {
      keep(process);
    } else {
      keepNone();
      if (waiter != null) {
        Seat seat = new Seat();
        seat.waiter = waiter;
        OWN.set(seat);
      }
    }
  }

  /** Makes this the seat of the calling thread. */
  protected final void takeOver() {
    OWN.set(this);
  }

  /** Leaves the calling thread without a seat. */
  protected static void leave() {
    OWN.remove();
  }
}
