package csp.engine.waiting;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks into the queue of a place. */
public final class Queues {
  private Queues() {}

  /** Returns how many are in a queue, of those that count. */
  public static int count(SpinLock place, Supplier<@Nullable Node> queue, Predicate<Node> counts) {
    place.lock();
    try {
      Node last = queue.get();
      int count = 0;
      for (Node node = Ring.first(last); node != null; node = after(last, node)) {
        if (counts.test(node)) {
          count++;
        }
      }
      return count;
    } finally {
      place.unlock();
    }
  }

  /** Keeps all others out of a place. */
  public static void lock(SpinLock place) {
    place.lock();
  }

  public static void unlock(SpinLock place) {
    place.unlock();
  }

  private static @Nullable Node after(@Nullable Node last, Node node) {
    return last == null ? null : Ring.after(last, node);
  }
}
