package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A process as the owner of what it has started and spawned. It ends when its body and all of that
 * have ended. When the body has ended badly, its children are terminated; when only daemons are
 * left of them, those are dismissed.
 */
abstract sealed class OwningRun extends Run permits BodyRun {
  static final int STOP = Waiter.TERMINATE | Waiter.DISMISS;

  /** Guarded by this. */
  private @Nullable Offspring offspring;

  OwningRun(Run parent, int index, int signals) {
    super(parent, index, signals);
  }

  /** The body has ended, and has released what it owned; its children decide when we end. */
  final void settle(Ending how, Drive drive) {
    boolean ended;
    boolean onlyDaemons;
    synchronized (this) {
      setEnding(how);
      ended = offspring == null || offspring.isEmpty();
      onlyDaemons = offspring != null && offspring.areAllDaemons();
    }
    if (!ended && (how.stopsAll() || onlyDaemons)) {
      signalChildren(how.stopsAll() ? Waiter.TERMINATE : Waiter.DISMISS);
    }
    if (ended) {
      end(how, drive);
    }
  }

  /** Makes {@code child} one of ours, with our signals; refuses it if we have been terminated. */
  final synchronized boolean adopt(RootRun child) {
    if (ending() != null) {
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
    boolean onlyDaemons = false;
    Ending ended = null;
    synchronized (this) {
      Offspring children = offspring;
      if (children != null) {
        boolean wasLastRegular = children.remove((RootRun) child) && children.areAllDaemons();
        Ending mine = ending();
        ended = children.isEmpty() ? mine : null;
        onlyDaemons = mine != null && wasLastRegular;
      }
    }
    if (onlyDaemons) {
      signalChildren(Waiter.DISMISS);
    }
    if (ended != null) {
      end(ended, drive);
    }
  }

  @Override
  final synchronized boolean hasOthers() {
    return offspring != null && !offspring.isEmpty();
  }

  @Override
  final void addLiveTo(ArrayDeque<Run> reached) {
    if (offspring != null) {
      offspring.addTo(reached);
    }
  }
}
