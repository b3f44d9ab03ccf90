package csp.engine.stackless;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.engine.barrier.BarrierCore;
import csp.engine.barrier.BarrierOperations;
import csp.engine.channel.ChannelCore;
import csp.engine.choice.Condition;
import csp.engine.choice.Order;
import csp.engine.choice.Registration;
import csp.engine.choice.Selection;
import csp.engine.schedule.NoWorkers;
import csp.engine.seam.ExploredLot;
import csp.engine.seam.FixedChance;
import csp.explore.Ready;
import csp.explore.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small case of processes without a stack. Each party lets its process run until it waits, and
 * then whichever are ready: as workers do.
 */
public abstract class ScriptCase implements Scenario {
  protected static final String DONE = "done";
  protected static final String STOPPED = "ProcessTerminatedException";

  protected final List<Script> scripts;

  protected ScriptCase(Script... scripts) {
    this.scripts = List.of(scripts);
  }

  static {
    Channel.create().name(); // csp hands over what the engine needs of it
    ExploredLot.open();
    FixedChance.always(0);
    NoWorkers.begin();
  }

  @Override
  public List<Runnable> parties() {
    return IntStream.range(0, scripts.size()).mapToObj(this::running).toList();
  }

  /** A party: a worker that runs one process, and then whichever are ready. */
  protected final Runnable running(int script) {
    return () -> {
      scripts.get(script).turn();
      runReady();
    };
  }

  /** A party: one that signals a process, and then runs whichever are ready. */
  protected final Runnable signalling(int script, int... signals) {
    return () -> {
      for (int signal : signals) {
        scripts.get(script).process.signal(signal);
      }
      runReady();
    };
  }

  protected final void runReady() {
    for (Object ready = ready(); ready != null; ready = ready()) {
      for (Script script : scripts) {
        if (script.process == ready) {
          script.turn();
        }
      }
    }
  }

  /** Returns one that is ready: wherever those are with which this class was loaded. */
  private static @Nullable Object ready() {
    Object ready = Ready.poll();
    return ready != null ? ready : NoWorkers.poll();
  }

  @Override
  public void check() {
    runReady();
    for (Script script : scripts) {
      assertTrue(script.hasEnded(), () -> script.process + " waits for ever: " + script.results);
    }
    checkResults();
  }

  protected abstract void checkResults();

  @Override
  public String toString() {
    return scripts.stream().map(script -> script.results).toList().toString();
  }

  protected final Object result(int script) {
    return scripts.get(script).results.getFirst();
  }

  protected final Object result(int script, int step) {
    return scripts.get(script).results.get(step);
  }

  /** A choice between {@code guards}, which stays registered; the result is the index. */
  static Script.Step choose(Registration... guards) {
    Selection selection = new Selection(guards, new Condition[0]);
    selection.select(Order.PRIORITY, Duration.ZERO);
    selection.select(Order.PRIORITY, Duration.ZERO);
    return new Script.Step(new Choosing(), selection, null);
  }

  private record Choosing() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Selection selection = (Selection) receiver;
      return selection
          .stackless()
          .attempt(
              me,
              Order.PRIORITY,
              null,
              index -> {
                selection.takeValue();
                return index;
              });
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ((Selection) receiver).stackless().enrol(me);
    }
  }

  /** The same step, by a process that is to let others have a turn first. */
  public static Script.Step late(Script.Step step) {
    return new Script.Step(new Late(step.operation()), step.receiver(), step.first());
  }

  private record Late(Operation operation) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      return false;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      operation.enrol(me, receiver, first, second);
    }
  }

  /** Something else that a process does; it never waits, and the result is what it returns. */
  public static Script.Step doing(Function<StacklessProcess, Object> action) {
    return new Script.Step(new Doing(action), "nothing", null);
  }

  private record Doing(Function<StacklessProcess, Object> action) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      me.giveObject(action.apply(me));
      return true;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      throw new AssertionError("it never has to");
    }
  }

  static Script.Step synchronise(BarrierCore barrier) {
    return new Script.Step(
        BarrierOperations.synchronising(core -> (BarrierCore) core, n -> n), barrier, null);
  }

  public static ChannelCore core(Channel<?> channel) {
    return (ChannelCore) channel;
  }
}
