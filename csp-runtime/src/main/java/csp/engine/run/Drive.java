package csp.engine.run;

import csp.engine.schedule.Scheduler;
import csp.engine.schedule.Worker;
import csp.engine.seam.Parking;
import csp.engine.seam.Threads;
import csp.engine.stackless.StacklessProcess;
import org.jspecify.annotations.Nullable;

/**
 * Drives a tree of runs from one event (a start, the end of a leaf) as far as it goes without
 * waiting. It keeps an agenda in place of recursion, so that no depth of nesting overflows a stack,
 * and takes what was added last first, so that a composition of a million elements does not make
 * them all before the first begins.
 *
 * <p>Each thread that drives has its own; what it does to a run is guarded by that run's lock.
 */
final class Drive {
  /** The agenda: linked through its members, so that none is lost for want of memory. */
  private @Nullable Run top;

  /** Whether the driving thread belongs to the tree and may run one of the leaves that begin. */
  private final boolean mayRun;

  private @Nullable LeafRun mine;

  /** The worker on whose thread it drives, if it is one. */
  private final @Nullable Worker worker;

  /** The hand on whose thread it drives, if it is one. */
  private final @Nullable Hand hand;

  Drive(boolean mayRun) {
    this(mayRun, null, null);
  }

  /** Makes the one of a hand. */
  Drive(Hand hand) {
    this(true, null, hand);
  }

  private Drive(boolean mayRun, @Nullable Worker worker, @Nullable Hand hand) {
    this.mayRun = mayRun;
    this.worker = worker;
    this.hand = hand;
  }

  private Drive(boolean mayRun, @Nullable Worker worker) {
    this(mayRun, worker, null);
  }

  /** Returns the one of {@code worker}, which nobody else uses; or a new one, without a worker. */
  static Drive of(@Nullable Worker worker) {
    if (worker == null) {
      return new Drive(false);
    }
    if (worker.kept instanceof Drive own) {
      return own.top == null ? own : new Drive(false, worker);
    }
    Drive made = new Drive(false, worker);
    worker.kept = made;
    return made;
  }

  /** The same for an end, which must be told: waits until there is memory. */
  static Drive forEnd(@Nullable Worker worker) {
    while (true) {
      try {
        return of(worker);
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  /** The same for a thread that has run a leaf, and may run others. */
  static Drive forEndOnThread() {
    while (true) {
      try {
        return new Drive(true);
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  /** The driving thread is about to run code of the user's, which may block it. */
  void leavesWorker() {
    if (worker != null) {
      worker.handOver(false);
    }
  }

  /** Has a process without a stack run. */
  void ready(StacklessProcess process) {
    if (worker == null) {
      Scheduler.submit(process);
    } else {
      worker.push(process);
    }
  }

  /** An element of {@code parent} has ended; returns whether a hand will count it. */
  boolean counts(ParallelRun parent) {
    return hand != null && hand.counts(parent);
  }

  void push(Run run) {
    run.below = top;
    top = run;
  }

  /** Empties the agenda; returns the leaf that the calling thread shall run next, if any. */
  @Nullable LeafRun drive() {
    for (Run run = top; run != null; run = top) {
      top = run.below;
      run.below = null;
      run.advance(this);
    }
    LeafRun next = mine;
    mine = null;
    return next;
  }

  /**
   * Has {@code leaf} run: on the driving thread if it is the last one to begin, so that a sequence
   * or a repetition goes on where it is; else on a new one.
   */
  void launch(LeafRun leaf) {
    LeafRun launched = leaf;
    if (mayRun) {
      launched = mine;
      mine = leaf;
    }
    if (launched != null) {
      try {
        Threads.start(launched.name(), launched);
      } catch (Throwable refused) { // out of memory, mostly: the others must hear of it
        launched.neverRan(refused, this);
      }
    }
  }
}
