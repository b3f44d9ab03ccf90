package csp.engine.waiting;

import org.jspecify.annotations.Nullable;

/**
 * Where the process sits that a thread runs. A thread that has been started for a process keeps it
 * as it is. Only a thread that runs one stackless process after the other, as a worker does, has a
 * seat, which they take in turn: that costs a store.
 *
 * <p>Ours are told apart by a final class, and not by whether they have a seat: what the JIT makes
 * of that would no longer hold when the first worker is loaded, and all who wait would have to
 * leave their compiled code.
 */
public class Seat {
  /** A {@link ThreadWaiter}, or a seat. */
  private static final ThreadLocal<@Nullable Object> OWN = new ThreadLocal<>();

  /** The process that the thread runs; null between two of them. Only its thread uses it. */
  protected @Nullable Waiter waiter;

  /** Returns the process that the calling thread runs, or null if it runs none. */
  public static @Nullable Waiter occupant() {
    Object own = OWN.get();
    if (own instanceof ThreadWaiter process) {
      return process;
    }
    return own == null ? null : ((Seat) own).waiter;
  }

  /** Has the calling thread, which has no seat, run {@code process}; null when it runs none. */
  public static void keep(@Nullable ThreadWaiter process) {
    OWN.set(process);
  }

  /** Has the calling thread, whatever it is, run {@code waiter}; null when it runs no process. */
  public static void enter(@Nullable Waiter waiter) {
    Object own = OWN.get();
    if (own instanceof Seat seat) {
      seat.waiter = waiter;
    } else if (waiter != null && !(waiter instanceof ThreadWaiter)) {
      Seat seat = new Seat();
      seat.waiter = waiter;
      OWN.set(seat);
    } else if (own != waiter) { // a foreign thread shall get no entry that holds nothing
      OWN.set(waiter);
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
