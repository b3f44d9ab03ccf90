package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.waiting.Waiter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Elements at the same time. It ends when all of them have ended, whatever became of any; when only
 * daemons are left, they are dismissed.
 *
 * <p>It begins one element each time it is on the agenda, so that a million of them need no more
 * than one at a time there. Until the last has begun, {@code remaining} counts those that have not,
 * so no end of another element can end it meanwhile. Many bodies that need threads are begun by
 * {@link Hands} instead.
 *
 * <p>Many elements that begin and end at once, on several cores, would all want its lock. So they
 * are made some at a time, and one that has returned only counts down; a signal may then reach it
 * although it has ended, which does nothing.
 */
final class ParallelRun extends Run {
  /** How many elements are made at once. */
  private static final int SOME = 16;

  private static final VarHandle REMAINING;

  static {
    try {
      REMAINING = MethodHandles.lookup().findVarHandle(ParallelRun.class, "remaining", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Plan.Concurrent plan;
  private final boolean hasDaemons;

  /** Those that have been made, under the lock, and have not ended. */
  private final @Nullable Run[] live;

  private volatile int made; // written under the lock
  private @Nullable Hands hands;
  private int begun; // of the thread that begins them
  private volatile int remaining;

  /** How many of the remaining elements are no daemons; if there are any. Guarded by this. */
  private int regular;

  /** Guarded by this until all have ended. */
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
    hasDaemons = regular < live.length;
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Override
  void begin(Drive drive) {
    if (live.length == 0) {
      end(Ending.RETURNED, drive);
    } else if (made == 0 && !isTerminated() && Hands.suit(plan)) {
      Hands many = new Hands(this);
      hands = many;
      many.begin(drive);
    } else if (begun < made || makeSome() > 0) {
      Run child = element(begun);
      begun++;
      if (begun < live.length) {
        drive.push(this); // below the child, which goes first
      }
      drive.push(child);
    } else {
      abandonRest(drive);
    }
  }

  /**
   * Makes the next elements; the caller sees to it that they begin. Returns how many have been made
   * now, or zero if no more may begin; then others may abandon the rest at any time.
   */
  synchronized int makeSome() {
    if (isTerminated()) {
      return 0;
    }
    int next = made;
    try {
      for (int end = Math.min(live.length, next + SOME); next < end; next++) {
        live[next] = Run.of(plan.element(next), this, next, signals | dismissalOf(next));
      }
    } catch (OutOfMemoryError noRoom) {
      if (next == made) {
        throw noRoom;
      }
    }
    made = next;
    return next;
  }

  private synchronized boolean isTerminated() {
    return (signals & Waiter.TERMINATE) != 0;
  }

  /** Returns how many elements have been made. */
  int made() {
    return made;
  }

  boolean canMakeMore() {
    return made < live.length;
  }

  /** Returns the name of the element that is likely to begin next. */
  String nextName() {
    return plan.element(Math.min(made, live.length - 1)).name();
  }

  /** Returns an element that has been made and has not begun. */
  Run element(int at) {
    return Objects.requireNonNull(live[at]);
  }

  /** Daemons that begin when no other element is left, or when there is none, are dismissed. */
  private int dismissalOf(int element) {
    return regular == 0 && plan.element(element).isDaemon() ? Waiter.DISMISS : 0;
  }

  /** The elements that have not been made will not run. */
  void abandonRest(Drive drive) {
    int first;
    synchronized (this) {
      first = made;
      made = live.length;
    }
    Ending how = Ending.TERMINATED;
    for (int i = first; i < live.length; i++) {
      how = how.worse(Abandoned.release(plan.element(i), this));
    }
    if (first < live.length) {
      note(how);
      countDown(live.length - first, drive);
    }
  }

  @Override
  void childEnded(Run child, Ending how, Drive drive) {
    live[child.index] = null;
    if (how != Ending.RETURNED) {
      note(how);
    }
    if (hasDaemons && wasLastRegular(child)) {
      signalChildren(Waiter.DISMISS); // those that have not been made are born dismissed
    }
    if (hasDaemons || !drive.counts(this)) {
      countDown(1, drive);
    }
  }

  /** So many elements have ended. */
  void countDown(int ended, Drive drive) {
    if ((int) REMAINING.getAndAdd(this, -ended) == ended) {
      end(worst, drive); // written before the others counted down
    }
  }

  private synchronized void note(Ending how) {
    // That we have dismissed a daemon is no reason to call ourselves dismissed.
    if (how != Ending.DISMISSED || (signals & Waiter.DISMISS) != 0) {
      worst = worst.worse(how);
    }
  }

  private synchronized boolean wasLastRegular(Run ended) {
    return !plan.element(ended.index).isDaemon() && --regular == 0;
  }

  @Override
  boolean hasOthers() {
    Hands busy = hands;
    return remaining - (busy == null ? 0 : busy.uncounted()) > 1;
  }

  @Override
  void addLiveTo(ArrayDeque<Run> runs) {
    for (Run run : live) {
      if (run != null) {
        runs.add(run);
      }
    }
  }
}
