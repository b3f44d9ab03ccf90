package csp.engine.choice;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers those who come to wait, in the order of their coming. A choice keeps its place in the
 * queues of its channels between selections; its number tells what place it deserves.
 */
public final class Arrivals {
  /** The number of whoever came before the first choice was in the queue. */
  public static final long EARLIEST = 0;

  private static final AtomicLong LAST = new AtomicLong(EARLIEST);

  private Arrivals() {}

  public static long next() {
    return LAST.incrementAndGet();
  }
}
