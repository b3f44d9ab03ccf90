package csp.engine.choice;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts how often anything was poisoned. A choice looks for poison among its guards, whatever else
 * is ready, only when something may have been poisoned since it last looked.
 *
 * <p>A poisoning is counted when it begins and when it has been done: whoever has seen that a
 * channel is poisoned must find in its next selection that something happened, although the one who
 * poisons may have got no further. Both counts only grow, and {@code BEGUN} runs ahead. A choice
 * reads {@code ENDED} first: if both then are what they were when it last looked, nothing was under
 * way at the moment between, and nothing has been done since.
 */
public final class Poisonings {
  private static final AtomicInteger BEGUN = new AtomicInteger();
  private static final AtomicInteger ENDED = new AtomicInteger();

  private Poisonings() {}

  /** Called just before something is marked as poisoned; {@link #end} must follow. */
  public static void begin() {
    BEGUN.incrementAndGet();
  }

  public static void end() {
    ENDED.incrementAndGet();
  }

  /** Returns the count; to be read before looking. */
  static int count() {
    return ENDED.get();
  }

  /** Tells whether nothing can have been poisoned since the count was {@code seen}. */
  static boolean noneSince(int seen) {
    return ENDED.get() == seen && BEGUN.get() == seen;
  }
}
