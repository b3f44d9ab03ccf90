package csp.engine.channel;

import csp.engine.stackless.Operation;
import csp.engine.stackless.StacklessProcess;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operations of channels that a process without a stack can wait in. */
public final class ChannelOperations {
  private ChannelOperations() {}

  /** {@code input.read()}, where it is deferred: else derived code asks the channel itself. */
  public static Operation reading() {
    return new Reading();
  }

  /** {@code output.write(value)}, where it is deferred. */
  public static Operation writing() {
    return new Writing();
  }

  /** {@code input.read(Duration)}. */
  public static Operation readingWithin() {
    return new ReadingWithin();
  }

  /** {@code output.write(value, Duration)}. */
  public static Operation writingWithin() {
    return new WritingWithin();
  }

  private static Duration duration(@Nullable Object given) {
    return (Duration) Objects.requireNonNull(given, "how long to wait at most");
  }

  private record Reading() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Object value = ChannelEnd.tryRead(me, receiver);
      if (value != null) {
        me.giveObject(value);
      }
      return value != null;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ChannelEnd.enrolRead(me, receiver);
    }
  }

  private record Writing() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      return ChannelEnd.tryWrite(me, receiver, first);
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ChannelEnd.enrolWrite(me, receiver, Objects.requireNonNull(first));
    }
  }

  /** Waits for a value, for a while. */
  private record ReadingWithin() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Duration wait = duration(first);
      ChannelCore channel = ChannelEnd.coreOf(receiver);
      if (!wait.isPositive()) {
        me.giveObject(Optional.ofNullable(channel.take(wait)));
        return true;
      }
      Object value = channel.tryTake(me);
      if (value == null) {
        return false;
      }
      me.giveObject(Optional.of(value));
      return true;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ChannelCore channel = ChannelEnd.coreOf(receiver);
      TimedAccess access = new TimedAccess(false);
      me.pending = access;
      channel.enrolTake(me, access.limit(me, duration(first), channel));
    }
  }

  /** Waits until a value is taken, for a while. */
  private record WritingWithin() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Duration wait = duration(second);
      ChannelCore channel = ChannelEnd.coreOf(receiver);
      if (first != null && !wait.isPositive()) {
        me.giveInt(channel.put(first, wait) ? 1 : 0);
        return true;
      }
      me.giveInt(1);
      return channel.tryPut(me, first);
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ChannelCore channel = ChannelEnd.coreOf(receiver);
      TimedAccess access = new TimedAccess(true);
      me.pending = access;
      channel.enrolPut(
          me, Objects.requireNonNull(first), access.limit(me, duration(second), channel));
    }
  }
}
