package csp.engine;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations that a process without a stack can wait in, beside plain reads, plain writes and
 * choices.
 */
public final class SuspendingOperations {
  private SuspendingOperations() {}

  /** {@code input.read(Duration)}. */
  public static Operation readingWithin() {
    return new ReadingWithin();
  }

  /** {@code output.write(value, Duration)}. */
  public static Operation writingWithin() {
    return new WritingWithin();
  }

  /** {@code process.start()}, for receivers of which {@code plan} tells what they run. */
  public static Operation starting(Function<Object, Plan> plan) {
    return new Starting(plan);
  }

  /** {@code execution.join()} and {@code join(Duration)}. */
  public static Operation joining(Function<Object, Running> running) {
    return new Waited(running);
  }

  /** {@code timer.sleep(Duration)}. */
  public static Operation sleeping() {
    return new Sleeping();
  }

  /**
   * {@code barrier.synchronise()} and {@code synchroniseWith(int)}.
   *
   * @param core tells what is behind the receiver
   * @param parties checks the number, where one is given
   */
  public static Operation synchronising(
      Function<Object, BarrierCore> core, IntUnaryOperator parties) {
    return new Synchronising(core, parties);
  }

  private static Duration duration(@Nullable Object given) {
    return (Duration) Objects.requireNonNull(given, "how long to wait at most");
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

  private record Starting(Function<Object, Plan> plan) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Plan toRun = plan.apply(receiver);
      Engine.ready(toRun);
      Joining prepared = Joining.prepareStart(me, toRun);
      me.pending = prepared;
      return prepared == null;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Joining prepared =
          me.pending instanceof Joining known
              ? known
              : Joining.prepareStart(me, plan.apply(receiver));
      Objects.requireNonNull(prepared).start(me);
    }
  }

  private record Waited(Function<Object, Running> running) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      RootRun root = running.apply(receiver).root();
      me.giveInt(1);
      if (Joining.prepareJoin(me, root) == null) {
        return true;
      }
      if (first != null && !duration(first).isPositive()) {
        me.giveInt(0);
        return true;
      }
      return false;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      long deadline = first == null ? Clock.NEVER : Clock.deadline(duration(first));
      new Joining("joining", running.apply(receiver).root()).join(me, deadline);
    }
  }

  private record Sleeping() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Duration wait = (Duration) Objects.requireNonNull(first, "how long to sleep");
      me.check(Alarm.sleeping(wait));
      return !wait.isPositive();
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Waiting sleeping = Alarm.sleeping(duration(first));
      me.pending = new Sleep(sleeping);
      TimeLimit.sleep(me, Clock.deadline(duration(first)), sleeping);
    }
  }

  private record Sleep(Waiting sleeping) implements Pending {
    @Override
    public boolean conclude(StacklessProcess me) {
      if (me.outcome != Waiter.TIMED_OUT) {
        throw Refusals.stopped(me, sleeping);
      }
      return true;
    }
  }

  private record Synchronising(Function<Object, BarrierCore> core, IntUnaryOperator parties)
      implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      return core.apply(receiver).tryArrive(me, number(first));
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      core.apply(receiver).enrolArrive(me, number(first));
    }

    private int number(@Nullable Object given) {
      return given == null ? -1 : parties.applyAsInt((Integer) given);
    }
  }
}
