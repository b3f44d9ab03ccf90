package csp.engine.choice;

import csp.engine.seam.Clock;
import csp.engine.stackless.Pending;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.TimeLimit;
import csp.engine.waiting.Place;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.time.Duration;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a process without a stack makes a choice; the rules are those of {@link Selection}. It
 * belongs to the process that selects, but for {@link #withdraw}.
 */
public final class StacklessSelection implements Pending, Place {
  private final Selection selection;
  private Order order = Order.RANDOM;
  private long deadline = Clock.NEVER;
  private @Nullable IntFunction<Object> result;
  private boolean isUnlooked;

  /** Until when it waits at most, if there is such an instant: its deadline, or that of a guard. */
  private @Nullable TimeLimit limit;

  // What it has come to.
  private int found = NONE;
  private @Nullable Throwable failure;

  private static final int NONE = -2;
  private static final int TOO_LATE = -1;

  StacklessSelection(Selection selection) {
    this.selection = selection;
  }

  /**
   * Begins a selection, and makes it if a guard is ready. If it returns false, {@link #enrol} must
   * follow at once.
   *
   * @param yielded makes the result, given the index of the guard; it takes the selection's value
   */
  public boolean attempt(
      StacklessProcess me,
      Order wanted,
      boolean @Nullable [] allowed,
      IntFunction<Object> yielded) {
    return attempt(me, wanted, allowed, Clock.NEVER, yielded);
  }

  /** The same, for a while; {@code yielded} is given -1 if no guard becomes ready. */
  public boolean attempt(StacklessProcess me, Duration wait, IntFunction<Object> yielded) {
    return attempt(me, Order.RANDOM, null, Clock.deadlineOrTry(wait), yielded);
  }

  private boolean attempt(
      StacklessProcess me,
      Order wanted,
      boolean @Nullable [] allowed,
      long until,
      IntFunction<Object> yielded) {
    selection.begin(me, until, allowed);
    if (until == Clock.TRY) {
      me.giveObject(yielded.apply(selection.choose(me, wanted, until)));
      return true;
    }
    boolean isSpent = me.isSpent();
    if (!isSpent && takesReady(me, wanted, yielded)) {
      return true;
    }
    order = wanted; // kept only if it waits
    deadline = until;
    result = yielded;
    isUnlooked = isSpent;
    me.pending = this;
    return false;
  }

  /** Makes the selection if a guard is ready. */
  private boolean takesReady(StacklessProcess me, Order wanted, IntFunction<Object> yielded) {
    int index;
    try {
      index = selection.look(me, wanted);
    } catch (Throwable thrown) {
      selection.abandon();
      throw thrown;
    }
    if (index < 0) {
      return false;
    }
    selection.end();
    me.giveObject(yielded.apply(index));
    return true;
  }

  /** Waits for a guard; the last that a step does. */
  public void enrol(StacklessProcess me) {
    me.pending = this;
    if (!await(me)) {
      me.concludeAtOnce(Waiter.DONE, null);
    }
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    int reached = me.outcome();
    cancelLimit();
    if (found == NONE && failure == null) {
      if (reached == Waiter.AGAIN || reached == Waiter.TIMED_OUT) {
        isUnlooked = true;
        if (await(me)) {
          return false;
        }
      } else if (reached == Waiter.STOPPED) {
        failure = Refusals.stopped(me, selection);
      } else {
        found = conclude(me, reached);
      }
    }
    finish(me);
    return true;
  }

  /** Begins to wait and returns true; or finds something to do about it, and returns false. */
  private boolean await(StacklessProcess me) {
    while (true) {
      if (isUnlooked) {
        isUnlooked = false;
        look(me);
        if (found != NONE || failure != null) {
          return false;
        }
      }
      if (deadline != Clock.NEVER && Clock.isPast(deadline)) {
        found = TOO_LATE;
        return false;
      }
      me.settleAt(this, null);
      long until = Clock.earlier(deadline, selection.nextLook());
      TimeLimit limited;
      try {
        limited = until == Clock.NEVER ? null : TimeLimit.set(me, until, this);
      } catch (Throwable refused) { // out of memory, mostly
        me.leavesPlace();
        failure = refused;
        return false;
      }
      limit = limited;
      long wait = selection.beginWait(me);
      boolean waits =
          !selection.isDisturbed()
              && !me.mustNotWait()
              && (limited == null || !limited.hasPassed());
      if (waits || !selection.cancelWait(wait)) {
        return true; // from the beginning of the wait on, a partner may have run it
      }
      me.leavesPlace();
      cancelLimit();
      if (me.mustNotWait()) {
        failure = Refusals.stopped(me, selection);
        return false;
      }
      isUnlooked = true;
    }
  }

  @Override
  public void giveUp() {
    cancelLimit();
    failure = null;
    found = NONE;
    result = null;
    selection.abandon();
  }

  private void cancelLimit() {
    TimeLimit set = limit;
    if (set != null) {
      limit = null;
      set.cancel();
    }
  }

  private void look(StacklessProcess me) {
    try {
      int index = selection.look(me, order);
      found = index < 0 ? NONE : index;
    } catch (Throwable thrown) {
      failure = thrown;
    }
  }

  private int conclude(StacklessProcess me, int reached) {
    try {
      return selection.conclude(me, selection.chosen(), reached, order);
    } catch (Throwable thrown) {
      failure = thrown;
      return NONE;
    }
  }

  /** Gives the result or throws, if there is either; this ends the selection. */
  private boolean finish(StacklessProcess me) {
    Throwable thrown = failure;
    int index = found;
    failure = null;
    found = NONE;
    if (thrown != null) {
      selection.abandon();
      throw StacklessProcess.<RuntimeException>sneaky(thrown);
    }
    if (index == NONE) {
      return false;
    }
    if (index == TOO_LATE) {
      selection.abandon();
    } else {
      selection.end();
    }
    me.giveObject(make(index));
    return true;
  }

  private Object make(int index) {
    IntFunction<Object> making = Objects.requireNonNull(result);
    result = null;
    return making.apply(index);
  }

  @Override
  public void tick() {
    selection.passTicksOn(Waiter.current());
  }

  @Override
  public @Nullable Waiting withdraw(Waiter waiter) {
    return selection.cancelWaitOf(waiter) ? selection : null;
  }
}
