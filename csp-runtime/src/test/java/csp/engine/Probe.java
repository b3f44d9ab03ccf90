package csp.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks into a channel or a barrier: who is in its queues. For tests, which never sleep. */
public final class Probe {
  private Probe() {}

  /** Returns how many wait to read, choices that wait just now included. */
  public static int readers(ChannelCore channel) {
    return count(channel, () -> channel.queue(false), true);
  }

  /** Returns how many wait to write, choices that wait just now included. */
  public static int writers(ChannelCore channel) {
    return count(channel, () -> channel.queue(true), true);
  }

  /** Returns how many parties wait at a barrier, choices that wait just now included. */
  public static int parties(BarrierCore barrier) {
    return count(barrier, () -> barrier.queue, true);
  }

  /** Returns how many nodes are in the queues of a channel, whether they wait or not. */
  public static int queued(ChannelCore channel) {
    return count(channel, () -> channel.queue(false), false)
        + count(channel, () -> channel.queue(true), false);
  }

  private static int count(SpinLock place, Supplier<@Nullable Node> queue, boolean onlyWaiting) {
    place.lock();
    try {
      Node last = queue.get();
      int count = 0;
      for (Node node = Ring.first(last); node != null; node = after(last, node)) {
        if (!onlyWaiting || waits(node)) {
          count++;
        }
      }
      return count;
    } finally {
      place.unlock();
    }
  }

  private static @Nullable Node after(@Nullable Node last, Node node) {
    return last == null ? null : Ring.after(last, node);
  }

  private static boolean waits(Node node) {
    if (node instanceof Registration registration) {
      ChoiceCore choice = registration.choice();
      return choice != null && registration.open && choice.isWaiting();
    }
    return true;
  }

  /** Tells whether a channel ticks, and nobody hands its ticks to processes without a thread. */
  public static boolean isUnwatched(ChannelCore channel) {
    return channel.isUnwatched();
  }
}
