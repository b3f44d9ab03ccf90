package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A body so many times, one after the other. It stops after an iteration that did not return, be it
 * by poison or close; after a failure or a termination the ends of the iterations that will never
 * run are poisoned, as in a sequence.
 */
final class RepetitionRun extends Run {
  private final Plan.Repeated plan;
  private int begun;

  /** The iteration that runs; guarded by this. */
  private @Nullable Run current;

  RepetitionRun(Plan.Repeated plan, Run parent, int index, int signals) {
    super(parent, index, signals);
    this.plan = plan;
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Override
  void begin(Drive drive) {
    if (begun == plan.count()) {
      end(Ending.RETURNED, drive);
      return;
    }
    Run child = null;
    synchronized (this) {
      if ((signals & Waiter.TERMINATE) == 0) {
        child = Run.of(plan.body(), this, begun, signals);
      }
      current = child;
    }
    if (child != null) {
      begun++;
      drive.push(child);
    } else {
      stop(Ending.TERMINATED, drive);
    }
  }

  @Override
  void childEnded(Run child, Ending how, Drive drive) {
    if (how == Ending.RETURNED) {
      drive.push(this);
    } else {
      synchronized (this) {
        current = null;
      }
      stop(how, drive);
    }
  }

  private void stop(Ending how, Drive drive) {
    Ending worst = how;
    if (how.stopsAll() && begun < plan.count()) {
      worst = how.worse(Abandoned.release(plan.body(), this));
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
