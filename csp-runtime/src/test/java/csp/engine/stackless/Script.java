package csp.engine.stackless;

import csp.engine.channel.ChannelCore;
import csp.engine.channel.ChannelOperations;
import csp.engine.waiting.Seat;
import csp.engine.waiting.Waiter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process without a stack, written by hand: it does one operation after the other, and keeps what
 * came of each. An exception is kept by the name of its class, and does not end it.
 */
public final class Script extends Frame {
  /** An operation of a script. */
  public record Step(Operation operation, Object receiver, @Nullable Object first) {}

  private static final Operation READING = ChannelOperations.reading();
  private static final Operation WRITING = ChannelOperations.writing();

  public final StacklessProcess process;
  public final List<Object> results = new ArrayList<>();
  private final List<Step> steps;
  private boolean waits;
  private boolean runs;

  public Script(String name, Step... steps) {
    this.steps = List.of(steps);
    process = process(name, this);
  }

  /** Makes a process of which {@code frame} is the body; nobody waits for its end. */
  public static StacklessProcess process(String name, Frame frame) {
    return new StacklessProcess(new ScriptRun(name), frame);
  }

  public static Step read(ChannelCore channel) {
    return new Step(READING, channel, null);
  }

  public static Step write(ChannelCore channel, Object value) {
    return new Step(WRITING, channel, value);
  }

  /** Lets it run on the calling thread until it waits or has ended. */
  public void turn() {
    if (hasEnded()) {
      throw new AssertionError(process + " has a turn, but has ended");
    }
    turn(process);
  }

  /** Lets a process run on the calling thread until it waits or has ended. */
  public static void turn(StacklessProcess process) {
    Waiter before = Seat.occupant();
    Seat.enter(process);
    try {
      process.turn(null);
    } finally {
      Seat.enter(before);
    }
  }

  public boolean hasEnded() {
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
        boolean yields = result != null && !step.operation.equals(WRITING);
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
}
