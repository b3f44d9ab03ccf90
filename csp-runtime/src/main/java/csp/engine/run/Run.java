package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.seam.Parking;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * One run of a plan: a node of a tree that mirrors the term. Only a {@link LeafRun} occupies a
 * thread. The tree is driven by events: when a leaf has ended, its thread tells the parents, which
 * begin what comes next; see {@link Drive}.
 *
 * <p>Signals (termination, dismissal) go down the tree. No run escapes one: a child is made and
 * recorded under its parent's lock, and gets the signals that the parent has; a signal is added to
 * the parent under the same lock, and is then passed to the children recorded by then. So either
 * the child is recorded first and the signal passed on to it, or the signal is added first and the
 * child born with it. A composition that has been terminated makes no more children.
 */
abstract sealed class Run permits OwningRun, ConsecutiveRun, ParallelRun, RootRun {
  /** Who hears of the end: the composition it is part of; of a root, the process that owns it. */
  final @Nullable Run parent;

  /** The place among the parent's elements. */
  final int index;

  /** {@link Waiter#TERMINATE} and {@link Waiter#DISMISS}; guarded by this. A run is to be small. */
  byte signals;

  /** The code of its {@link #ending}; zero while it runs. */
  private byte ended;

  /** What is below it on the agenda that it is on: on one at most, and never there twice. */
  @Nullable Run below;

  Run(@Nullable Run parent, int index, int signals) {
    this.parent = parent;
    this.index = index;
    this.signals = (byte) signals;
  }

  /** Makes the run of {@code plan}; the caller holds the lock of {@code parent}. */
  static Run of(Plan plan, Run parent, int index, int signals) {
    // No switch: its first use would cost more than all the rest of a start.
    if (plan instanceof Plan.Leaf leaf) {
      return new LeafRun(leaf, parent, index, signals);
    }
    if (plan instanceof Plan.Sequential sequence) {
      return new SequenceRun(sequence, parent, index, signals);
    }
    if (plan instanceof Plan.Concurrent parallel) {
      return new ParallelRun(parallel, parent, index, signals);
    }
    return new RepetitionRun((Plan.Repeated) plan, parent, index, signals);
  }

  abstract Plan plan();

  /** Returns the execution that it is part of. Seldom asked: a process is to be small. */
  final RootRun root() {
    Run run = this;
    while (!(run instanceof RootRun)) {
      Run above = run.parent;
      if (above == null) {
        throw new IllegalStateException("a run without an execution: " + plan().name());
      }
      run = above;
    }
    return (RootRun) run;
  }

  /** Begins, or goes on beginning its children. */
  abstract void begin(Drive drive);

  /** A child has ended. */
  abstract void childEnded(Run child, Ending how, Drive drive);

  /** Adds its live children to {@code reached}. Called under the lock. */
  abstract void addLiveTo(ArrayDeque<Run> reached);

  /** Adds signals to this run, and its live children to {@code reached}. */
  void signal(int added, ArrayDeque<Run> reached) {
    synchronized (this) {
      signals |= (byte) added;
      addLiveTo(reached);
    }
  }

  /**
   * Signals its live children, and all below them. They must hear of it: so it is done again until
   * there is memory for it, which does no harm.
   */
  final void signalChildren(int added) {
    while (true) {
      try {
        ArrayDeque<Run> reached = new ArrayDeque<>();
        synchronized (this) {
          addLiveTo(reached);
        }
        spread(added, reached);
        return;
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  /** Tells whether, when one child has ended, others will still run. */
  boolean hasOthers() {
    return false;
  }

  /** Tells whether others of its execution will still run when it has ended. */
  final boolean othersRun() {
    for (@Nullable Run run = this; run != null && !(run instanceof RootRun); run = run.parent) {
      if (run.hasOthers()) {
        return true;
      }
    }
    return false;
  }

  /**
   * How it ended; read by the thread that drives the end to the parent. Of a process whose body has
   * ended and whose children have not, how that ended: guarded by this until the last of them has.
   */
  final @Nullable Ending ending() {
    return Ending.of(ended);
  }

  final void setEnding(Ending how) {
    ended = how.code;
  }

  final void end(Ending how, Drive drive) {
    setEnding(how);
    drive.push(this);
  }

  /** Does what is next for a run on the agenda: it begins, or its end is told to the parent. */
  final void advance(Drive drive) {
    Ending how = ending();
    if (how == null) {
      try {
        begin(drive);
      } catch (OutOfMemoryError refused) {
        refuse(refused, drive);
      }
    } else if (parent != null) {
      parent.childEnded(this, how, drive);
    }
  }

  /** There is no room for a child that should begin: it never will, nor those after it. */
  private void refuse(Throwable refused, Drive drive) {
    stopFor(refused);
    begin(drive);
  }

  /** Terminates this run and all below it, for it cannot go on. */
  final void stopFor(Throwable refused) {
    root().fail(this, plan(), refused);
    terminate();
  }

  /** Terminates this run and all below it: all of them, as in {@link #signalChildren}. */
  final void terminate() {
    while (true) {
      try {
        ArrayDeque<Run> reached = new ArrayDeque<>();
        reached.add(this);
        spread(Waiter.TERMINATE, reached);
        return;
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  /** Passes signals to all the runs on {@code reached} and below them. */
  static void spread(int added, ArrayDeque<Run> reached) {
    for (Run run = reached.poll(); run != null; run = reached.poll()) {
      run.signal(added, reached);
    }
  }
}
