package csp.engine;

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
  private @Nullable IntFunction<Object> result;
  private boolean isUnlooked;

  // What it has come to before it could wait.
  private int found = -1;
  private @Nullable Throwable failure;

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
    selection.begin(me, Clock.NEVER, allowed);
    order = wanted;
    result = yielded;
    isUnlooked = me.isSpent();
    if (isUnlooked) {
      return false;
    }
    look(me);
    if (found < 0 && failure == null && selection.isTimed()) {
      me.giveObject(make(selection.choose(me, order, Clock.NEVER))); // blocks its thread
      return true;
    }
    return finish(me);
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
    int reached = me.outcome;
    if (found < 0 && failure == null) {
      if (reached == Waiter.AGAIN) {
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
        if (found >= 0 || failure != null) {
          return false;
        }
      }
      me.settleAt(this, null);
      long wait = selection.beginWait(me);
      if ((!selection.isDisturbed() && !me.mustNotWait()) || !selection.cancelWait(wait)) {
        return true; // from the beginning of the wait on, a partner may have run it
      }
      me.home = null;
      if (me.mustNotWait()) {
        failure = Refusals.stopped(me, selection);
        return false;
      }
      isUnlooked = true;
    }
  }

  private void look(StacklessProcess me) {
    try {
      found = selection.look(me, order);
    } catch (Throwable thrown) {
      failure = thrown;
    }
  }

  private int conclude(StacklessProcess me, int reached) {
    try {
      return selection.conclude(me, selection.chosen(), reached, order);
    } catch (Throwable thrown) {
      failure = thrown;
      return -1;
    }
  }

  /** Gives the result or throws, if there is either; this ends the selection. */
  private boolean finish(StacklessProcess me) {
    Throwable thrown = failure;
    int index = found;
    failure = null;
    found = -1;
    if (thrown != null) {
      selection.abandon();
      throw StacklessProcess.<RuntimeException>sneaky(thrown);
    }
    if (index < 0) {
      return false;
    }
    selection.end();
    me.giveObject(make(index));
    return true;
  }

  private Object make(int index) {
    IntFunction<Object> making = Objects.requireNonNull(result);
    result = null;
    return making.apply(index);
  }

  @Override
  public @Nullable Waiting withdraw(StacklessProcess waiter) {
    return selection.cancelWaitOf(waiter) ? selection : null;
  }
}
