package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Elements one after the other. It goes on after an element that ended normally (poison and close
 * included) and stops at the first failure or termination; the ends of the elements that will then
 * never run are poisoned.
 */
final class SequenceRun extends Run {
  private final Plan.Sequential plan;
  private int next;
  private Ending worst = Ending.RETURNED;

  /** The element that runs; guarded by this. The other fields belong to whoever drives. */
  private @Nullable Run current;

  SequenceRun(Plan.Sequential plan, Run parent, int index, int signals) {
    super(parent, index, signals);
    this.plan = plan;
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Override
  void begin(Drive drive) {
    if (next == plan.size()) {
      end(worst, drive);
      return;
    }
    Run child = null;
    synchronized (this) {
      if ((signals & Waiter.TERMINATE) == 0) {
        child = Run.of(plan.element(next), this, next, signals);
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
  void childEnded(Run child, Ending how, Drive drive) {
    worst = worst.worse(how);
    if (how.stopsAll()) {
      synchronized (this) {
        current = null;
      }
      stop(how, drive);
    } else {
      drive.push(this); // what is next begins, or there is no room for it; see advance
    }
  }

  private void stop(Ending how, Drive drive) {
    worst = worst.worse(how);
    for (; next < plan.size(); next++) {
      worst = worst.worse(Abandoned.release(plan.element(next), this));
    }
    end(worst, drive);
  }

  @Override
  void addLiveTo(ArrayDeque<Run> reached) {
    if (current != null) {
      reached.add(current);
    }
  }
}
