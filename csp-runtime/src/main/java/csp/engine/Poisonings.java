package csp.engine;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts how often anything was poisoned. A choice looks for poison among its guards, whatever else
 * is ready, only when the count has changed since it last looked.
 *
 * <p>Happens-before: a channel is marked as poisoned before the count changes, so a choice that
 * sees an old count began before that poisoning was complete.
 */
final class Poisonings {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Poisonings() {}

  static int count() {
    return COUNT.get();
  }

  static void add() {
    COUNT.incrementAndGet();
  }
}
