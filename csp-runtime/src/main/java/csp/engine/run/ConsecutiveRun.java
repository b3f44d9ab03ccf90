package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Elements one after the other. After a failure or a termination those that are left will never
 * run, and their ends are poisoned; whether it goes on after another ending, its kinds differ in.
 */
abstract sealed class ConsecutiveRun extends Run permits SequenceRun, RepetitionRun {
  private int next;
  private Ending worst = Ending.RETURNED;

  /** The element that runs; guarded by this. The other fields belong to whoever drives. */
  private @Nullable Run current;

  ConsecutiveRun(Run parent, int index, int signals) {
    super(parent, index, signals);
  }

  abstract int size();

  abstract Plan element(int at);

  /** Tells whether the next element runs after one that has ended like that. */
  abstract boolean goesOnAfter(Ending how);

  /** The elements from {@code first} on will not run; returns the worst that came of that. */
  abstract Ending abandon(int first);

  @Override
  final void begin(Drive drive) {
    if (next == size()) {
      end(worst, drive);
      return;
    }
    Run child = null;
    synchronized (this) {
      if ((signals & Waiter.TERMINATE) == 0) {
        child = Run.of(element(next), this, next, signals);
      }
      current = child;
    }
    if (child != null) {
      next++;
      drive.push(child);
    } else {
      stop(Ending.TERMINATED, drive);
    }
  }

  @Override
  final void childEnded(Run child, Ending how, Drive drive) {
    if (goesOnAfter(how)) {
      worst = worst.worse(how);
      drive.push(this); // what is next begins, or there is no room for it; see advance
    } else {
      synchronized (this) {
        current = null;
      }
      stop(how, drive);
    }
  }

  private void stop(Ending how, Drive drive) {
    worst = worst.worse(how);
    if (how.stopsAll()) {
      worst = worst.worse(abandon(next));
    }
    end(worst, drive);
  }

  @Override
  final void addLiveTo(ArrayDeque<Run> reached) {
    if (current != null) {
      reached.add(current);
    }
  }
}
