package csp.engine;

import org.jspecify.annotations.Nullable;

/**
 * A place in a channel's or a barrier's queue: a {@link Waiter} that waits for nothing else, or a
 * {@link Registration}, one guard of a choice. Its fields belong to the lock of the queue it is in.
 */
abstract sealed class Node permits Waiter, Registration {
  @Nullable Node next;
  @Nullable Node previous;

  /**
   * When it came, where that matters; see {@link Arrivals}. While a {@link StacklessProcess} is in
   * no queue, a primitive result of its own is kept here: a process is to be small.
   */
  long ticket;

  final boolean isQueued() {
    return next != null;
  }
}
