package csp.engine.channel;

import csp.engine.stackless.StacklessProcess;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a channel in users' hands: a view of one direction, beside the channel itself.
 */
public interface ChannelEnd {
  /** Returns the channel behind it. */
  ChannelCore core();

  /** Reads if a value is there; returns it, or null. Called by derived code, as the other three. */
  static @Nullable Object tryRead(StacklessProcess me, Object end) {
    return coreOf(end).tryTake(me);
  }

  /** Joins those who wait to read. The last that a step does. */
  static void enrolRead(StacklessProcess me, Object end) {
    coreOf(end).enrolTake(me, null);
  }

  /** Writes if somebody takes the value; returns whether somebody did. */
  static boolean tryWrite(StacklessProcess me, Object end, @Nullable Object value) {
    return coreOf(end).tryPut(me, value);
  }

  /** Joins those who wait to write. The last that a step does. */
  static void enrolWrite(StacklessProcess me, Object end, Object value) {
    coreOf(end).enrolPut(me, value, null);
  }

  /** Returns the channel behind an end that is either the channel or a view of it. */
  static ChannelCore coreOf(Object end) {
    return end instanceof ChannelCore channel
        ? channel
        : ((ChannelEnd) Objects.requireNonNull(end)).core();
  }
}
