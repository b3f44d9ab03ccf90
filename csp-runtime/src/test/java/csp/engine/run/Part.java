package csp.engine.run;

import csp.engine.plan.ByHand;
import csp.engine.plan.Ending;
import csp.engine.plan.Origin;
import csp.engine.plan.Plan;
import csp.engine.stackless.BarePlan;
import csp.engine.stackless.Frame;
import csp.engine.stackless.Operation;
import csp.engine.stackless.Script;
import csp.engine.stackless.StacklessProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process of a case: a body written by hand, which does one step after the other. What becomes of
 * it is kept: that it begins, what it throws, that it ends, and how it releases what it owns. As
 * with users' code, what it throws escapes, if nothing else is said.
 */
final class Part implements BarePlan {
  private static final Operation STARTING = RunOperations.starting(Plan.class::cast);
  private static final Operation JOINING =
      RunOperations.joining(part -> new Running(((Part) part).execution()));

  /** What it did and what became of it, in order. */
  final List<String> story = new ArrayList<>();

  private final String name;
  private final List<Script.Step> steps;
  private final Origin origin = ByHand.origin(new Prototype());
  private boolean isDaemon;
  private @Nullable Runnable onThread;
  private @Nullable RootRun execution;

  Part(String name, Script.Step... steps) {
    this.name = name;
    this.steps = List.of(steps);
  }

  /** Makes one that needs a thread. */
  Part(String name, Runnable onThread) {
    this(name);
    this.onThread = onThread;
  }

  Part daemon() {
    isDaemon = true;
    return this;
  }

  // ---------------------------------------------------------------- steps

  static Script.Step start(Plan plan) {
    return new Script.Step(STARTING, plan, null);
  }

  /** Spawns {@code child}, which can be joined then. */
  static Script.Step spawn(Part child) {
    return Spawning.step(child);
  }

  /** Spawns any other. */
  static Script.Step spawn(Plan plan) {
    return Spawning.step(plan);
  }

  static Script.Step join(Part spawned) {
    return new Script.Step(JOINING, spawned, null);
  }

  static Script.Step join(Part spawned, Duration limit) {
    return new Script.Step(JOINING, spawned, limit);
  }

  private record Spawning() implements Operation {
    static Script.Step step(Plan plan) {
      return new Script.Step(new Spawning(), plan, null);
    }

    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      RootRun root = Joining.spawn((Plan) receiver);
      if (receiver instanceof Part child) {
        child.execution = root;
      }
      me.giveObject(null);
      return true;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      throw new AssertionError("it never has to");
    }
  }

  /** Begins it on its own, outside of any process. */
  void launchAlone() {
    execution = new RootRun(this, null, true);
    execution.launch();
  }

  RootRun execution() {
    return Objects.requireNonNull(execution);
  }

  // ---------------------------------------------------------------- as a plan

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isDaemon() {
    return isDaemon;
  }

  @Override
  public @Nullable Origin origin() {
    return onThread == null ? origin : null;
  }

  @Override
  public void perform() {
    Runnable body = Objects.requireNonNull(onThread);
    begin();
    try {
      body.run();
      story.add("returned");
    } catch (Throwable thrown) {
      story.add(thrown.getClass().getSimpleName());
      throw thrown;
    }
  }

  @Override
  public void release(Ending how) {
    story.add(how.name());
  }

  private void begin() {
    if (!story.isEmpty() && story.getLast().equals("begun")) {
      throw new AssertionError(name + " begins, but " + story);
    }
    story.add("begun");
  }

  @Override
  public String toString() {
    return name + " " + story;
  }

  private final class Prototype extends Frame {
    @Override
    public Frame make() {
      return new Activation();
    }

    @Override
    public int step(StacklessProcess me) {
      throw new AssertionError("it makes those that run");
    }

    @Override
    public int line() {
      return 0;
    }
  }

  private final class Activation extends Frame {
    private boolean waits;
    private int next;

    @Override
    public void begin(@Nullable Object[] arguments) {
      // There are none.
    }

    @Override
    public int step(StacklessProcess me) {
      if (next == 0 && !waits) {
        Part.this.begin();
      }
      try {
        while (next < steps.size()) {
          Script.Step step = steps.get(next);
          if (waits) {
            waits = false;
            me.resume();
          } else if (!step.operation().attempt(me, step.receiver(), step.first(), null)) {
            waits = true;
            step.operation().enrol(me, step.receiver(), step.first(), null);
            return WAITING;
          }
          if (step.first() instanceof Duration) {
            story.add(me.takeInt() == 1 ? "in time" : "too late");
          }
          next++;
        }
      } catch (Throwable thrown) {
        story.add(thrown.getClass().getSimpleName());
        throw thrown;
      }
      story.add("returned");
      return RETURNED;
    }

    @Override
    public int line() {
      return next;
    }
  }
}
