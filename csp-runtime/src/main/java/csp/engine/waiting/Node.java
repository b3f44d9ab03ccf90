package csp.engine.waiting;

import org.jspecify.annotations.Nullable;

/**
 * A place in a channel's or a barrier's queue: a {@link Waiter} that waits for nothing else, or a
 * registration, one guard of a choice. Its fields belong to the lock of the queue it is in.
 */
public abstract class Node {
  protected @Nullable Node next;
  @Nullable Node previous;

  /**
   * When it came, where that matters; see {@code Arrivals}. While a {@code StacklessProcess} is in
   * no queue, a primitive result of its own is kept here: a process is to be small.
   */
  public long ticket;
}
