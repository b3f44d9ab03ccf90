package csp.engine;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Looks into a channel or a barrier: who is in its queues. For tests, which never sleep. */
public final class Probe {
  private Probe() {}

  /** Returns how many wait to read, choices that wait just now included. */
  public static int readers(ChannelCore channel) {
    return count(channel, MeetingPlace.class, "readers", true);
  }

  /** Returns how many wait to write, choices that wait just now included. */
  public static int writers(ChannelCore channel) {
    return count(channel, MeetingPlace.class, "writers", true);
  }

  /** Returns how many parties wait at a barrier, choices that wait just now included. */
  public static int parties(BarrierCore barrier) {
    return count(barrier, BarrierCore.class, "queue", true);
  }

  /** Returns how many nodes are in the queues of a channel, whether they wait or not. */
  public static int queued(ChannelCore channel) {
    return count(channel, MeetingPlace.class, "readers", false)
        + count(channel, MeetingPlace.class, "writers", false);
  }

  private static int count(SpinLock place, Class<?> owner, String queue, boolean onlyWaiting) {
    place.lock();
    try {
      Field field = owner.getDeclaredField(queue);
      field.setAccessible(true);
      Node last = (Node) field.get(place);
      int count = 0;
      for (Node node = Ring.first(last); node != null; node = after(last, node)) {
        if (!onlyWaiting || waits(node)) {
          count++;
        }
      }
      return count;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
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
}
