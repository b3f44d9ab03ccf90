package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.schedule.Worker;
import csp.engine.seam.Clock;
import csp.engine.stackless.Pending;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.TimeLimit;
import csp.engine.waiting.Place;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * Beginning an execution and waiting for its end: {@code start()}, {@code spawn()}, {@code join()}.
 */
public final class Joining implements Waiting, Pending, Place {
  private final String verb;
  private final RootRun root;

  /** Until when a stackless process joins; null for ever. */
  private @Nullable TimeLimit limit;

  /** Whether a stackless process was signalled while what it has started ran. */
  private volatile boolean stopped;

  Joining(String verb, RootRun root) {
    this.verb = verb;
    this.root = root;
  }

  @Override
  public String describe() {
    return verb + " '" + root.plan().name() + "'";
  }

  @Override
  public String toString() {
    return describe();
  }

  /** Begins to run {@code plan}. */
  public static RootRun spawn(Plan plan) {
    Waiter caller = Waiter.current();
    RootRun root = new RootRun(plan, LeafRun.of(caller), true);
    Joining place = new Joining("spawning", root);
    caller.check(place);
    Worker worker = caller instanceof StacklessProcess compiled ? compiled.worker() : null;
    if (!root.launch(worker)) {
      throw Refusals.stopped(caller, place);
    }
    return root;
  }

  /** Runs {@code plan} and waits for its end. */
  public static void start(Plan plan) {
    Waiter caller = Waiter.current();
    RootRun root = new RootRun(plan, LeafRun.of(caller), false);
    Joining place = new Joining("running", root);
    caller.check(place);
    if (plan instanceof Plan.Sequential nothing && nothing.size() == 0) {
      return; // nothing to wait for, and so nothing that a dismissed process must not do
    }
    if ((caller.signals() & Waiter.DISMISS) != 0) {
      throw Refusals.stopped(caller, place);
    }
    caller.prepare(null);
    if (!launchFor(caller, root, null)) {
      throw Refusals.stopped(caller, place);
    }
    int reached = caller.await(place, Clock.NEVER);
    if (reached == Waiter.INTERRUPTED) {
      root.terminate();
    }
    if (reached != Waiter.DONE) { // whatever it was, what we have begun ends before we go on
      caller.awaitFirmly(place);
    }
    RuntimeException failure = root.failure();
    if (reached == Waiter.INTERRUPTED || (reached == Waiter.STOPPED && failure != null)) {
      caller.goesOn(); // with another exception than that it must stop
    }
    if (reached == Waiter.INTERRUPTED) {
      throw with(failure, Refusals.interruptedRun(caller, place));
    }
    if (failure != null) {
      throw failure;
    }
    if (reached == Waiter.STOPPED || wasCutShort(caller, root)) {
      throw Refusals.stopped(caller, place);
    }
  }

  /** Begins {@code root}, which {@code joiner} waits for; if that fails, it does not. */
  private static boolean launchFor(Waiter joiner, RootRun root, @Nullable Worker worker) {
    boolean launched = false;
    root.addJoiner(joiner);
    try {
      launched = root.launch(worker);
    } finally {
      if (!launched) {
        root.removeJoiner(joiner);
      }
    }
    return launched;
  }

  /**
   * We have been terminated, and so no operation returns; or we were dismissed as well as what we
   * wait for, and if that was the first to act on it, it is our turn.
   */
  private static boolean wasCutShort(Waiter caller, RootRun root) {
    int told = caller.signals();
    Ending how = root.ended();
    return (told & Waiter.TERMINATE) != 0
        || ((told & Waiter.DISMISS) != 0 && (how == Ending.TERMINATED || how == Ending.DISMISSED));
  }

  private static RuntimeException with(
      @Nullable RuntimeException suppressed, RuntimeException thrown) {
    if (suppressed != null) {
      thrown.addSuppressed(suppressed);
    }
    return thrown;
  }

  /** Waits for the end of {@code root}; returns false if the deadline comes first. */
  static boolean join(RootRun root, long deadline) {
    Waiter caller = Waiter.current();
    Joining place = new Joining("joining", root);
    caller.check(place);
    refuseOwners(caller, root);
    boolean waited = root.ended() == null;
    if (waited && !await(caller, place, root, deadline)) {
      return false;
    }
    RuntimeException failure = root.failure();
    if (failure != null) {
      throw failure;
    }
    if (waited && wasCutShort(caller, root)) {
      throw Refusals.stopped(caller, place);
    }
    return true;
  }

  private static boolean await(Waiter caller, Joining place, RootRun root, long deadline) {
    if (Clock.isPast(deadline)) {
      return false; // one that only tries does not wait, and so minds no interrupt
    }
    caller.prepare(null);
    if (!root.addJoiner(caller)) {
      return true;
    }
    int reached = caller.await(place, deadline);
    if (reached == Waiter.DONE) {
      return true;
    }
    if (!root.removeJoiner(caller)) { // the end came first: its outcome stands
      caller.awaitFirmly(place);
      caller.goesOn();
      return true;
    }
    if (reached == Waiter.TIMED_OUT) {
      return false;
    }
    throw Refusals.givenUp(caller, reached, place);
  }

  /** An execution that waits for itself would wait for ever. */
  private static void refuseOwners(Waiter caller, RootRun root) {
    LeafRun process = LeafRun.of(caller);
    while (process != null) {
      if (process.root() == root) {
        throw new IllegalStateException(
            caller.name()
                + " cannot join '"
                + root.plan().name()
                + "': it is part of it, and would wait for itself for ever.");
      }
      process = process.root().owner();
    }
  }

  // ---------------------------------------------------------------- without a stack

  /** Prepares to run {@code plan}; returns null if that is done already, for there is nothing. */
  static @Nullable Joining prepareStart(StacklessProcess me, Plan plan) {
    Joining place = new Joining("running", new RootRun(plan, LeafRun.of(me), false));
    me.check(place);
    if (plan instanceof Plan.Sequential nothing && nothing.size() == 0) {
      return null;
    }
    if (me.mustNotWait()) {
      throw Refusals.stopped(me, place);
    }
    return place;
  }

  /** Runs what was prepared: the last that is done with {@code me}. */
  void start(StacklessProcess me) {
    Worker worker = me.worker();
    me.pending = this;
    me.settleAt(this, null);
    if (!launchFor(me, root, worker)) {
      me.concludeAtOnce(Waiter.STOPPED, this);
    }
  }

  /** Prepares to join {@code root}; returns null if it has ended already. */
  static @Nullable Joining prepareJoin(StacklessProcess me, RootRun root) {
    Joining place = new Joining("joining", root);
    me.check(place);
    refuseOwners(me, root);
    if (root.ended() == null) {
      return place;
    }
    RuntimeException failure = root.failure();
    if (failure != null) {
      throw failure;
    }
    return null;
  }

  /** Joins: the last that is done with {@code me}. */
  void join(StacklessProcess me, long deadline) {
    limit = deadline == Clock.NEVER ? null : TimeLimit.set(me, deadline, this); // it may fail
    me.pending = this;
    me.settleAt(this, null);
    int reached = root.addStacklessJoiner(me, limit);
    if (reached != Waiter.PENDING) {
      me.concludeAtOnce(reached, this);
    }
  }

  @Override
  public void giveUp() {
    if (limit != null) {
      limit.cancel();
    }
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    giveUp();
    me.giveInt(1);
    if (me.outcome() == Waiter.TIMED_OUT) {
      me.giveInt(0);
      return true;
    }
    RuntimeException failure = root.failure();
    if (failure != null) {
      throw failure;
    }
    if (me.outcome() != Waiter.DONE || stopped || wasCutShort(me, root)) {
      throw Refusals.stopped(me, this);
    }
    return true;
  }

  @Override
  public @Nullable Waiting withdraw(Waiter waiter) {
    if (root.isSpawned()) {
      return root.withdraw(waiter, this) ? this : null;
    }
    // What it has begun itself ends before it goes on: it has got the same signals.
    if (root.ended() == null) {
      stopped = true;
    }
    return null;
  }
}
