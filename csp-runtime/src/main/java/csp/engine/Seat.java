package csp.engine;

import org.jspecify.annotations.Nullable;

/**
 * Where the process sits that a thread runs: each thread that runs processes has one, and whoever
 * sits there is the one that communicates. A thread that runs one process after the other, as a
 * {@link Worker} does, has them take the seat in turn, which costs a store.
 */
class Seat {
  private static final ThreadLocal<@Nullable Seat> OWN = new ThreadLocal<>();

  /** The process that the thread runs; null between two of them. Only its thread uses it. */
  @Nullable Waiter waiter;

  /** Returns the process that the calling thread runs, or null if it runs none. */
  static @Nullable Waiter occupant() {
    Seat seat = OWN.get();
    return seat == null ? null : seat.waiter;
  }

  /** Has the calling thread run {@code waiter}; null when it runs no process any more. */
  static void enter(@Nullable Waiter waiter) {
    Seat seat = OWN.get();
    if (seat == null) {
      if (waiter == null) {
        return;
      }
      seat = new Seat();
      OWN.set(seat);
    }
    seat.waiter = waiter;
  }

  /** Makes this the seat of the calling thread. */
  final void takeOver() {
    OWN.set(this);
  }

  /** Leaves the calling thread without a seat. */
  static void leave() {
    OWN.remove();
  }
}
