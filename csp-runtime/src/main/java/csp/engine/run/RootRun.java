package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.schedule.Worker;
import csp.engine.seam.Described;
import csp.engine.seam.Parking;
import csp.engine.seam.Reports;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.TimeLimit;
import csp.engine.waiting.Node;
import csp.engine.waiting.Place;
import csp.engine.waiting.Ring;
import csp.engine.waiting.Waiter;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One execution: what one {@code start()} or {@code spawn()} has begun. It knows who waits for it,
 * and what has failed in it. Its parent is the process that owns it, if any.
 *
 * <p>Its child is made before anybody knows of it, and so without a lock: who adopts it publishes
 * both; whoever gets it from {@code spawn()} has it from a final field.
 *
 * <p>Happens-before: whoever ends it writes {@code ended} under the lock, and the outcome of each
 * joiner after that; who joins reads one of the two.
 */
final class RootRun extends Run {
  private final Plan plan;
  private final boolean isSpawned;
  final boolean isDaemon;

  /** Its neighbours in the {@link Offspring} of its owner; guarded by the owner. */
  @Nullable RootRun next;

  @Nullable RootRun previous;

  // Guarded by this, where nothing else is said.
  private @Nullable Run child;
  private @Nullable Failures failures;
  private @Nullable Node joiners; // the last of a ring
  private List<CompletableFuture<Void>> futures = List.of();

  /** Null while it runs; written under the lock. */
  private volatile @Nullable Ending ended;

  /** Whether the keeper keeps the JVM alive for it; written before it begins. */
  private boolean isKept;

  RootRun(Plan plan, @Nullable LeafRun owner, boolean isSpawned) {
    super(owner, 0, 0);
    this.plan = plan;
    this.isSpawned = isSpawned;
    isDaemon = isSpawned && plan.isDaemon();
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Nullable Ending ended() {
    return ended;
  }

  @Nullable LeafRun owner() {
    return (LeafRun) parent;
  }

  /** Begins to run; returns false, having done nothing, if the owner has been terminated. */
  boolean launch() {
    return launch(null);
  }

  /** Begins on the thread of {@code worker}, if that is not null. */
  boolean launch(@Nullable Worker worker) {
    child = Run.of(plan, this, 0, signals);
    Drive drive = Drive.of(worker); // now: once it is adopted, it must begin
    LeafRun owner = owner();
    if (owner != null && !owner.adopt(this)) {
      return false;
    }
    if (owner == null && isSpawned && !isDaemon) {
      isKept = true;
      Keeper.hold();
    }
    begin(drive);
    drive.drive();
    return true;
  }

  /** Has the signals of its owner from the beginning, and so has its child. */
  void inherit(int told) {
    signals = (byte) told;
    Objects.requireNonNull(child).signals = (byte) told;
  }

  @Override
  void begin(Drive drive) {
    drive.push(Objects.requireNonNull(child));
  }

  @Override
  void childEnded(Run ending, Ending how, Drive drive) {
    finish(how, drive);
  }

  private void finish(Ending how, Drive drive) {
    Node waiting;
    List<CompletableFuture<Void>> promised;
    Failures failed;
    synchronized (this) {
      child = null;
      failed = failures;
      ended = failed != null ? Ending.FAILED : how;
      waiting = joiners;
      joiners = null;
      promised = futures;
      futures = List.of();
    }
    if (failed != null && isSpawned && waiting == null && promised.isEmpty()) {
      drive.leavesWorker(); // what is called may wait for whatever it likes
      failed.reportUncaught(); // first: whoever waits for the owner finds it reported
    }
    if (parent != null) {
      parent.childEnded(this, how, drive);
    }
    while (waiting != null) { // nobody else has them now
      Waiter joiner = (Waiter) Objects.requireNonNull(Ring.first(waiting));
      waiting = Ring.remove(waiting, joiner); // before it goes on, and waits elsewhere
      joiner.settle(Waiter.DONE);
      joiner.wake();
    }
    if (promised.isEmpty()) {
      letGo();
    } else {
      Promises.keep(this, promised);
    }
  }

  /** The last that is done about its end. */
  void letGo() {
    if (isKept) {
      Keeper.release();
    }
  }

  /** It has ended, and {@code future} tells how. */
  void complete(CompletableFuture<Void> future) {
    RuntimeException failure = failure();
    if (failure == null) {
      future.complete(null);
    } else {
      future.completeExceptionally(failure);
    }
  }

  /** Adds one who waits for the end; returns false if it has ended already. */
  synchronized boolean addJoiner(Waiter joiner) {
    if (ended != null) {
      return false;
    }
    joiners = Ring.append(joiners, joiner);
    return true;
  }

  /** Adds one without a stack who waits for the end; returns an outcome if it need not wait. */
  synchronized int addStacklessJoiner(StacklessProcess joiner, @Nullable TimeLimit limit) {
    if (ended != null) {
      return Waiter.DONE; // what need not wait is done, whatever it has been told
    }
    boolean stopped = joiner.mustNotWait();
    if (stopped || (limit != null && limit.hasPassed())) {
      joiner.leavesPlace(); // under the lock: see withdraw
      return stopped ? Waiter.STOPPED : Waiter.TIMED_OUT;
    }
    return addJoiner(joiner) ? Waiter.PENDING : Waiter.DONE;
  }

  boolean isSpawned() {
    return isSpawned;
  }

  /** Removes one who gives up; returns false if its outcome is decided, or it has not joined. */
  synchronized boolean removeJoiner(Waiter joiner) {
    if (joiners == null
        || !Ring.contains(joiners, joiner)) { // told too late, or it has not come yet
      return false;
    }
    joiners = Ring.remove(joiners, joiner);
    return true;
  }

  /**
   * Removes one without a stack that waits in {@code place}, as others may do for other reasons at
   * the same time: the first succeeds. That it is queued does not tell that it is here, since it
   * may be ready by now, and is linked to others that are.
   */
  synchronized boolean withdraw(Waiter joiner, Place place) {
    if (!joiner.isAt(place) || !removeJoiner(joiner)) {
      return false;
    }
    joiner.leavesPlace();
    return true;
  }

  CompletableFuture<Void> toFuture() {
    CompletableFuture<Void> future = new CompletableFuture<>();
    synchronized (this) {
      if (ended == null) {
        if (futures.isEmpty()) {
          futures = new ArrayList<>(1);
        }
        futures.add(future);
        return future;
      }
    }
    complete(future);
    return future;
  }

  /** {@code leaf}, which is {@code where} or would have run under it, has failed. */
  void fail(Run where, Plan leaf, Throwable thrown) {
    while (!note(where, leaf, thrown)) {
      Parking.yieldTurn(); // it must be noted: who waits for the end is told by that
    }
    try {
      if (where.othersRun()) {
        Reports.log(
            Level.ERROR,
            "process '"
                + Path.whole(where, leaf)
                + "' failed while others go on: "
                + Described.of(thrown),
            thrown);
      }
    } catch (OutOfMemoryError noRoom) { // it is known to whoever waits for the end
      Thread.onSpinWait();
    }
  }

  /** Returns false, having done nothing, if there is no memory. */
  private synchronized boolean note(Run where, Plan leaf, Throwable thrown) {
    try {
      if (failures == null) {
        failures = new Failures(Path.within(where, leaf), thrown);
      } else {
        failures.add(thrown);
      }
      return true;
    } catch (OutOfMemoryError noRoom) {
      return false;
    }
  }

  /** Returns a new exception that tells what has failed, or null if it has not failed. */
  @Nullable RuntimeException failure() {
    if (ended != Ending.FAILED) {
      return null;
    }
    synchronized (this) {
      return Failures.exceptionOrNull(failures);
    }
  }

  @Nullable Throwable cause() {
    if (ended != Ending.FAILED) {
      return null;
    }
    synchronized (this) {
      return failures == null ? null : failures.cause();
    }
  }

  @Override
  void addLiveTo(ArrayDeque<Run> reached) {
    if (child != null) {
      reached.add(child);
    }
  }
}
