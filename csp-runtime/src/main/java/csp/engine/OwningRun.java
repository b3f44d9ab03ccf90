package csp.engine;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A process as the owner of what it has started and spawned. It ends when its body and all of that
 * have ended. When the body has ended badly, its children are terminated; when only daemons are
 * left of them, those are dismissed.
 */
abstract sealed class OwningRun extends Run permits LeafRun {
  static final int STOP = Waiter.TERMINATE | Waiter.DISMISS;

  /** Guarded by this. */
  private @Nullable Offspring offspring;

  OwningRun(Run parent, int index, int signals) {
    super(parent, index, signals);
  }

  /** The body has ended, and has released what it owned; its children decide when we end. */
  final void settle(Ending how, Drive drive) {
    while (!attemptToSettle(how, drive)) {
      Parking.yieldTurn(); // it must be told: else whoever started it would wait for ever
    }
  }

  /** Returns false if there is no memory; then nobody has been told of the end. */
  private boolean attemptToSettle(Ending how, Drive drive) {
    try {
      trySettle(how, drive);
      return true;
    } catch (OutOfMemoryError noRoom) {
      return false;
    }
  }

  private void trySettle(Ending how, Drive drive) {
    ArrayDeque<Run> told = null;
    boolean ended;
    synchronized (this) {
      ending = how;
      ended = offspring == null || offspring.isEmpty();
      if (!ended && offspring != null && (how.stopsAll() || offspring.areAllDaemons())) {
        told = new ArrayDeque<>();
        offspring.addTo(told);
      }
    }
    if (told != null) {
      Run.spread(how.stopsAll() ? Waiter.TERMINATE : Waiter.DISMISS, told);
    }
    if (ended) {
      end(how, drive);
    }
  }

  /** Makes {@code child} one of ours, with our signals; refuses it if we have been terminated. */
  final synchronized boolean adopt(RootRun child) {
    if (ending != null) {
      throw new IllegalStateException(
          "process '"
              + plan().name()
              + "' has ended: nothing can be started on its behalf any more");
    }
    if ((signals & Waiter.TERMINATE) != 0) {
      return false;
    }
    child.inherit(signals & STOP);
    if (offspring == null) {
      offspring = new Offspring();
    }
    offspring.add(child);
    return true;
  }

  @Override
  final void childEnded(Run child, Ending how, Drive drive) {
    ArrayDeque<Run> dismissed = null;
    Ending ended = null;
    synchronized (this) {
      Offspring children = offspring;
      if (children != null) {
        boolean wasLastRegular = children.remove((RootRun) child) && children.areAllDaemons();
        ended = children.isEmpty() ? ending : null;
        if (ending != null && wasLastRegular) {
          dismissed = new ArrayDeque<>();
          children.addTo(dismissed);
        }
      }
    }
    if (dismissed != null) {
      Run.spread(Waiter.DISMISS, dismissed);
    }
    if (ended != null) {
      end(ended, drive);
    }
  }

  @Override
  final synchronized boolean hasOthers() {
    return offspring != null && !offspring.isEmpty();
  }

  /** Adds the children to {@code reached}; called under the lock. */
  final void addOffspringTo(ArrayDeque<Run> reached) {
    if (offspring != null) {
      offspring.addTo(reached);
    }
  }
}
