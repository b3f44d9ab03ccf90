package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Elements at the same time. It ends when all of them have ended, whatever became of any; when only
 * daemons are left, they are dismissed.
 *
 * <p>It begins one element each time it is on the agenda, so that a million of them need no more
 * than one at a time there. Until the last has begun, {@code remaining} counts those that have not,
 * so no end of another element can end it meanwhile.
 */
final class ParallelRun extends Run {
  private final Plan.Concurrent plan;

  // All guarded by this.
  private final @Nullable Run[] live;
  private int begun;
  private int remaining;

  /** How many of the remaining elements are no daemons. */
  private int regular;

  private Ending worst = Ending.RETURNED;

  ParallelRun(Plan.Concurrent plan, Run parent, int index, int signals) {
    super(parent, index, signals);
    this.plan = plan;
    live = new @Nullable Run[plan.size()];
    remaining = live.length;
    for (int i = 0; i < live.length; i++) {
      if (!plan.element(i).isDaemon()) {
        regular++;
      }
    }
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Override
  void begin(Drive drive) {
    if (live.length == 0) {
      end(Ending.RETURNED, drive);
      return;
    }
    Run child = null;
    boolean more;
    synchronized (this) {
      if ((signals & Waiter.TERMINATE) == 0) {
        child = Run.of(plan.element(begun), this, begun, signals | dismissalOf(begun));
        live[begun] = child;
        begun++;
      }
      more = begun < live.length;
    }
    if (child == null) {
      abandonRest(drive);
      return;
    }
    if (more) {
      drive.push(this); // below the child, which goes first
    }
    drive.push(child);
  }

  /** Daemons that begin when no other element is left, or when there is none, are dismissed. */
  private int dismissalOf(int element) {
    return regular == 0 && plan.element(element).isDaemon() ? Waiter.DISMISS : 0;
  }

  private void abandonRest(Drive drive) {
    Ending how = Ending.TERMINATED;
    for (int i = begun; i < live.length; i++) { // nobody else changes begun
      how = how.worse(Abandoned.release(plan.element(i), this));
    }
    boolean ended;
    synchronized (this) {
      worst = worst.worse(how);
      remaining -= live.length - begun;
      ended = remaining == 0;
    }
    if (ended) {
      end(worst, drive);
    }
  }

  @Override
  void childEnded(Run child, Ending how, Drive drive) {
    boolean onlyDaemons;
    boolean ended;
    synchronized (this) {
      live[child.index] = null;
      remaining--;
      // That we have dismissed a daemon is no reason to call ourselves dismissed.
      boolean own = how == Ending.DISMISSED && (signals & Waiter.DISMISS) == 0;
      worst = own ? worst : worst.worse(how);
      onlyDaemons = !plan.element(child.index).isDaemon() && --regular == 0 && remaining > 0;
      ended = remaining == 0;
    }
    if (onlyDaemons) {
      signalChildren(Waiter.DISMISS); // those that have not begun are born dismissed
    }
    if (ended) {
      end(worst, drive);
    }
  }

  @Override
  synchronized boolean hasOthers() {
    return remaining > 1;
  }

  @Override
  void addLiveTo(ArrayDeque<Run> reached) {
    for (Run run : live) {
      if (run != null) {
        reached.add(run);
      }
    }
  }
}
