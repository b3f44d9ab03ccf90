package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.engine.channel.ChannelCore;
import csp.engine.plan.ByHand;
import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.schedule.NoWorkers;
import csp.engine.seam.ExploredLot;
import csp.engine.seam.ExploredThreads;
import csp.engine.stackless.Script;
import csp.engine.stackless.ScriptCase;
import csp.engine.stackless.StacklessProcess;
import csp.explore.Explorer;
import csp.explore.Intended;
import csp.explore.Ready;
import csp.explore.Scenario;
import csp.explore.Started;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small case of a real tree of runs. What is explored is followed by a process that begins when
 * all of that has ended, if it was not terminated: it would begin too early, or twice, if an end
 * were told so. Each party runs whichever are ready, as workers do.
 */
abstract class RunCase implements Scenario {
  static final String STOPPED = "ProcessTerminatedException";
  static final String POISONED = "ChannelPoisonException";
  static final String FAILED = "ProcessFailedException";

  /** What may become of a process. */
  static final List<String> NOT_MADE = List.of();

  static final List<String> NEVER_RAN = List.of("TERMINATED");
  static final List<String> RETURNED = List.of("begun", "returned");
  static final List<String> TERMINATED = List.of("begun", STOPPED, "TERMINATED");
  static final List<String> DISMISSED = List.of("begun", STOPPED);
  static final List<String> HAS_POISONED = List.of("begun", POISONED, "POISONED");
  static final List<String> HAS_FAILED = List.of("begun", "Intended", "FAILED");

  private final Part after = new Part("after", ScriptCase.doing(me -> begins()));
  private List<Part> parts = List.of();
  private @Nullable RootRun root;

  static {
    ByHand.compile();
    Channel.create().name(); // csp hands over what the engine needs of it
    ExploredLot.open();
    ExploredThreads.begin();
    NoWorkers.begin();
  }

  private Object begins() {
    for (Part part : parts) {
      assertTrue(
          part.story.isEmpty() || !part.story.getLast().equals("begun"),
          () -> part + " has not ended, but what comes after it begins");
    }
    return "done";
  }

  /** Begins {@code plan}, all of whose processes are {@code parts}; they are ready then. */
  final void begin(Plan plan, Part... parts) {
    this.parts = List.of(parts);
    RootRun made = new RootRun(Terms.seq(plan, after), null, false);
    root = made;
    made.launch();
  }

  final RootRun root() {
    return Objects.requireNonNull(root);
  }

  static void fail() {
    throw new Intended();
  }

  static Script.Step failing() {
    return ScriptCase.doing(me -> {
      throw new Intended();
    });
  }

  static Script.Step poisoning(Channel<?> channel) {
    return ScriptCase.doing(me -> {
      channel.poison();
      return "done";
    });
  }

  static Script.Step read(Channel<?> channel) {
    return Script.read(core(channel));
  }

  static ChannelCore core(Channel<?> channel) {
    return ScriptCase.core(channel);
  }

  /** A party: one that terminates the execution. */
  final Runnable terminating() {
    return () -> {
      root().terminate();
      runReady();
    };
  }

  /** Tells a process of the execution what it would be told by what it is part of. */
  final void signal(Part part, int signal) {
    ArrayDeque<Run> reached = new ArrayDeque<>();
    for (reached.add(root()); !reached.isEmpty(); ) {
      Run run = reached.poll();
      if (run.plan() == part) {
        reached.clear();
        reached.add(run);
        Run.spread(signal, reached);
      } else {
        run.addLiveTo(reached);
      }
    }
  }

  static void runReady() {
    for (Object ready = Ready.poll(); ready != null; ready = Ready.poll()) {
      Script.turn((StacklessProcess) ready);
    }
  }

  /** Runs the first that is ready, until it waits. */
  static void runOne() {
    Script.turn((StacklessProcess) Objects.requireNonNull(Ready.poll()));
  }

  /** A party: a worker that goes on until all has ended, since threads make some ready too. */
  final Runnable working() {
    return () -> {
      for (runReady(); root().ended() == null; runReady()) {
        Explorer.spin();
      }
    };
  }

  /** A party that runs what needs a thread, one that is started. */
  static Runnable standBy() {
    return new Started.StandBy();
  }

  /** Waits, in code that is not ours, until the thread is interrupted. */
  static void awaitInterrupt() {
    while (!Thread.currentThread().isInterrupted()) {
      Explorer.spin();
    }
  }

  @Override
  public void check() {
    runReady();
    assertEquals(0, Started.waiting(), "threads that are to run");
    assertNotNull(root().ended(), () -> "it never ends: " + this);
    for (Part part : parts) {
      assertTrue(
          part.story.isEmpty() || !part.story.getLast().equals("begun"),
          () -> part + " has not ended");
    }
    checkStories();
  }

  abstract void checkStories();

  /** Tells whether it has been terminated before it ended. */
  final boolean wasTerminated() {
    return root().ended() == Ending.TERMINATED;
  }

  /** The execution ended like that, and what comes after it ran, or never will. */
  final void assertEnded(Ending how) {
    assertEquals(how, root().ended(), this::toString);
    assertEquals(
        how == Ending.TERMINATED || how == Ending.FAILED ? NEVER_RAN : RETURNED,
        after.story,
        this::toString);
  }

  @SafeVarargs
  final void assertStory(Part part, List<String>... allowed) {
    boolean isAllowed = false;
    for (List<String> one : allowed) {
      isAllowed |= one.equals(part.story);
    }
    assertTrue(isAllowed, () -> part.name() + ": " + this);
  }

  @Override
  public String toString() {
    return parts + " " + after + " " + (root == null ? null : root.ended());
  }
}
