package csp.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process without a stack, written by hand: it does one operation after the other, and keeps what
 * came of each. An exception is kept by the name of its class, and does not end it.
 */
final class Script extends Frame {
  /** An operation of a script. */
  record Step(Operation operation, Object receiver, @Nullable Object first) {}

  final StacklessProcess process;
  final List<Object> results = new ArrayList<>();
  private final List<Step> steps;
  private boolean waits;
  private boolean runs;

  Script(String name, Step... steps) {
    this.steps = List.of(steps);
    process = process(name, this);
  }

  /** Makes a process of which {@code frame} is the body; nobody waits for its end. */
  static StacklessProcess process(String name, Frame frame) {
    Plan.Leaf plan = new ScriptPlan(name);
    return new StacklessProcess(new LeafRun(plan, new RootRun(plan, null, false), 0, 0), frame);
  }

  static Step read(ChannelCore channel) {
    return new Step(new Reading(), channel, null);
  }

  static Step write(ChannelCore channel, Object value) {
    return new Step(new Writing(), channel, value);
  }

  /** Lets it run on the calling thread until it waits or has ended. */
  void turn() {
    if (hasEnded()) {
      throw new AssertionError(process + " has a turn, but has ended");
    }
    Waiter before = Seat.occupant();
    Seat.enter(process);
    try {
      process.turn(null);
    } finally {
      Seat.enter(before);
    }
  }

  boolean hasEnded() {
    return results.size() == steps.size();
  }

  @Override
  public int step(StacklessProcess me) {
    if (runs) {
      throw new AssertionError(process + " has a turn, but runs");
    }
    runs = true;
    while (!hasEnded()) {
      Step step = steps.get(results.size());
      try {
        if (waits) {
          waits = false;
          me.resume();
        } else if (!step.operation.attempt(me, step.receiver, step.first, null)) {
          waits = true;
          runs = false;
          step.operation.enrol(me, step.receiver, step.first, null);
          return WAITING;
        }
        Object result = me.takeObject();
        boolean yields = result != null && !(step.operation instanceof Writing);
        results.add(yields ? result : "done");
      } catch (RuntimeException thrown) {
        results.add(thrown.getClass().getSimpleName());
      }
    }
    runs = false;
    return RETURNED;
  }

  @Override
  public int line() {
    return results.size();
  }

  private record Reading() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Object value = me.tryRead(receiver);
      if (value != null) {
        me.giveObject(value);
      }
      return value != null;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      me.enrolRead(receiver);
    }
  }

  private record Writing() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      boolean done = me.tryWrite(receiver, first);
      if (done) {
        me.giveObject(null);
      }
      return done;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      me.enrolWrite(receiver, Objects.requireNonNull(first));
    }
  }

  private record ScriptPlan(String name) implements BarePlan {
    @Override
    public void perform() {
      throw new AssertionError("it has no stack");
    }

    @Override
    public void release(Ending how) {
      throw new AssertionError("it catches all exceptions, but has ended so: " + how);
    }
  }
}
