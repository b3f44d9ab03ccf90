package csp.engine.choice;

import csp.engine.seam.Chance;
import csp.engine.seam.Clock;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A choice as its process makes it: evaluate the conditions, look at the guards that may be ready,
 * and wait for one if none is.
 *
 * <p>A first selection looks at every guard, and takes its registrations back at the end: most
 * choices are made once and thrown away. From the second on they stay where they are, and only
 * guards at whose channels something has happened are looked at; see {@link Registration}.
 *
 * <p>All fields but {@code chooser} belong to the process that selects. One process after another
 * may use it; {@code chooser} orders them, and finds out when two do so at once.
 */
public final class Selection extends ChoiceCore {
  private static final VarHandle CHOOSER;

  static {
    try {
      CHOOSER = MethodHandles.lookup().findVarHandle(Selection.class, "chooser", Waiter.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Preconditions preconditions;

  /** The guards that may be ready. */
  private final Candidates candidates;

  private volatile @Nullable Waiter chooser;
  private boolean isKept;
  private final StacklessSelection stackless = new StacklessSelection(this);

  private int favourite;
  private int last = -1;
  private int poisoningsSeen;
  private boolean lookForPoison = true;
  private @Nullable Object yielded;

  /** Makes a choice between guards, none of which belongs to another choice. */
  public Selection(Registration[] guards, Condition[] conditions) {
    super(guards);
    this.preconditions = new Preconditions(this.guards, conditions.clone());
    this.candidates = new Candidates(this.guards);
    this.favourite = guards.length == 0 ? 0 : Chance.below(guards.length);
  }

  /**
   * Chooses a guard and does what it stands for; waits for one if none is ready. {@link #takeValue}
   * must follow, at once.
   *
   * @param allowed which guards may be chosen, or null for all
   * @return the index of the guard
   */
  public int select(Order order, boolean @Nullable [] allowed) {
    return select(order, Clock.NEVER, allowed);
  }

  /**
   * Chooses a guard that is ready, or becomes so within {@code wait}; returns -1 if none does, else
   * {@link #takeValue} must follow.
   */
  public int select(Order order, Duration wait) {
    return select(order, Clock.deadlineOrTry(wait), null);
  }

  private int select(Order order, long deadline, boolean @Nullable [] allowed) {
    Waiter me = Waiter.current();
    begin(me, deadline, allowed);
    return choose(me, order, deadline);
  }

  /** Begins a selection: finds out which guards may be chosen. If this throws, it has ended. */
  void begin(Waiter me, long deadline, boolean @Nullable [] allowed) {
    if (!CHOOSER.compareAndSet(this, null, me)) {
      Waiter other = chooser;
      throw Refusals.inUse(me, other == null ? "another process" : other.name());
    }
    try {
      me.check(this);
      preconditions.evaluate(me, allowed);
      if (preconditions.remaining() == 0
          || (deadline == Clock.NEVER && preconditions.open.isEmpty())) {
        throw Refusals.noGuard(me, guards.length, preconditions.remaining());
      }
      findPoison(me);
    } catch (Throwable refused) {
      abandon();
      throw refused;
    }
  }

  /** Ends a selection that has chosen nothing. */
  void abandon() {
    end();
    letOthersChoose();
  }

  /** Chooses, and waits if need be; ends the selection. */
  int choose(Waiter me, Order order, long deadline) {
    int index = -1;
    try {
      index = chooseOrWait(me, order, deadline);
    } finally {
      end();
      if (index < 0) {
        letOthersChoose();
      }
    }
    return index;
  }

  /**
   * Returns what the guard yields that was just selected. This ends the selection: until then no
   * other may begin, which would overwrite the value.
   */
  public Object takeValue() {
    Object value = Objects.requireNonNull(yielded);
    yielded = null;
    letOthersChoose();
    return value;
  }

  /** The last that is done in a selection. */
  private void letOthersChoose() {
    CHOOSER.setRelease(this, null);
  }

  /** How a process without a stack selects from it. */
  public StacklessSelection stackless() {
    return stackless;
  }

  /** Poisons what the guard selected last waits on, and drops the guard. */
  public void poison() {
    guards[lastSelected()].poison();
    drop();
  }

  /** Drops the guard selected last: it is never chosen again. */
  public void drop() {
    int index = lastSelected();
    preconditions.drop(index);
    guards[index].recall();
  }

  private int lastSelected() {
    if (last < 0) {
      throw new IllegalStateException("this Alt has not selected any guard yet: select first");
    }
    return last;
  }

  // ---------------------------------------------------------------- choosing

  /** Looks for a guard that is ready, and does what it stands for; returns -1 if there is none. */
  int look(Waiter me, Order order) {
    candidates.addRestless();
    candidates.addChanged(takeChanges());
    return tryReady(me, order);
  }

  /** Returns when a guard may have become ready that nobody tells it of. */
  long nextLook() {
    return candidates.nextLook();
  }

  private int chooseOrWait(Waiter me, Order order, long deadline) {
    for (int attempt = 0; ; attempt++) {
      int index = look(me, order);
      if (index >= 0) {
        return index;
      }
      long until = Clock.earlier(deadline, candidates.nextLook());
      int reached = attemptToWait(me, deadline, until, attempt);
      if (reached == Waiter.TIMED_OUT) {
        return -1;
      }
      if (reached != Waiter.PENDING) {
        return conclude(me, chosen(), reached, order);
      }
    }
  }

  /** Looks at the guards that may be ready, in order; those that are not go into their queues. */
  private int tryReady(Waiter me, Order order) {
    while (true) {
      int index = order.pick(candidates.guards(), preconditions.open, favourite);
      if (index < 0) {
        return -1;
      }
      int reached = guards[index].attempt(me, this);
      if (reached != Waiter.PENDING) {
        return conclude(me, index, reached, order);
      }
      candidates.remove(index);
    }
  }

  /**
   * Waits until a partner claims one of the guards. Returns the outcome; {@code TIMED_OUT} if there
   * is none by the deadline; {@code PENDING} if the guards must be looked at again.
   */
  private int attemptToWait(Waiter me, long deadline, long until, int attempt) {
    me.prepare(null);
    long wait = beginWait(me);
    int reached;
    if (isDisturbed()) {
      reached = Waiter.PENDING;
    } else if (deadline == Clock.TRY) {
      reached = Waiter.TIMED_OUT; // at this instant it stood at every guard, and none was ready
    } else {
      reached = me.await(this, until);
      if (reached < Waiter.TIMED_OUT) {
        return reached == Waiter.AGAIN ? Waiter.PENDING : reached;
      }
      if (reached == Waiter.TIMED_OUT) {
        passTicksOn(me);
      }
    }
    if (!cancelWait(wait)) { // it was too late: what the partner did stands
      int certain = me.awaitCertain();
      return certain == Waiter.AGAIN ? Waiter.PENDING : certain;
    }
    return switch (reached) {
      case Waiter.INTERRUPTED, Waiter.STOPPED -> throw Refusals.givenUp(me, reached, this);
      case Waiter.TIMED_OUT ->
          deadline == Clock.TRY || Clock.isPast(deadline) ? reached : Waiter.PENDING;
      default -> {
        Backoff.after(attempt);
        yield Waiter.PENDING;
      }
    };
  }

  /** Hands ticks that are due to those who came first, while we still stand in our own places. */
  void passTicksOn(Waiter me) {
    candidates.passTicksOn(me);
  }

  int conclude(Waiter me, int index, int reached, Order order) {
    Registration guard = guards[index];
    last = index;
    if (order == Order.FAIR) {
      favourite = index + 1 == guards.length ? 0 : index + 1;
    }
    Object item = me.item;
    me.item = null;
    if (reached == Waiter.DONE) {
      yielded = guard.yielded(item);
      return index;
    }
    throw guard.operation().ended(me, reached);
  }

  /** Throws if any guard that may be chosen is poisoned, whatever else is ready. */
  private void findPoison(Waiter me) {
    if (!lookForPoison && Poisonings.noneSince(poisoningsSeen)) {
      return;
    }
    int count = Poisonings.count();
    lookForPoison = false;
    for (int i = 0; i < guards.length; i++) {
      if (!preconditions.isDropped(i) && guards[i].isPoisoned()) {
        lookForPoison = true; // also if it is not open: it may be the next time
        if (guards[i].open) {
          conclude(me, i, Waiter.POISONED, Order.RANDOM);
        }
      }
    }
    poisoningsSeen = count;
  }

  void end() {
    endSelection();
    preconditions.forgetSupplied();
    if (isKept) {
      candidates.recallRestless();
    } else {
      isKept = true;
      for (Registration guard : guards) {
        guard.recall();
      }
      candidates.addChanged(takeChanges());
      candidates.addAll();
    }
  }
}
