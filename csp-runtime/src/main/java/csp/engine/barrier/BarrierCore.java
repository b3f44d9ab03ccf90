package csp.engine.barrier;

import csp.engine.choice.ChoiceCore;
import csp.engine.choice.Poisonings;
import csp.engine.choice.Registration;
import csp.engine.seam.Clock;
import csp.engine.stackless.Pending;
import csp.engine.stackless.StacklessProcess;
import csp.engine.waiting.Place;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A barrier: where a number of parties meet, all at once.
 *
 * <p>Happens-before: every arrival is under the lock, before the completion, which is before every
 * return.
 */
public abstract class BarrierCore extends Gathering implements Waiting, Pending, Place {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private volatile boolean poisoned;
  private @Nullable String poisonedBy;

  /** Makes a barrier for {@code parties}, which is not negative. */
  protected BarrierCore(int parties) {
    super(parties);
  }

  /** Adds a party. */
  public final void enrol() {
    lock();
    try {
      parties++;
    } finally {
      unlock();
    }
  }

  /** Takes a party away, which may complete the barrier for the others; never waits. */
  public final void retire() {
    ArrayList<Waiter> woken = new ArrayList<>();
    lock();
    try {
      if (parties == 0) {
        throw new IllegalStateException(name() + ": nobody is enrolled who could retire");
      }
      parties--;
      complete(0, null, woken);
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
  }

  /** Sets the number of parties, which is not negative; nobody may wait. */
  public final void reset(int newParties) {
    lock();
    try {
      int waiting = countWaiting();
      if (waiting > 0) {
        throw new IllegalStateException(
            name() + " cannot be reset while " + waiting + " of its parties wait at it");
      }
      parties = newParties;
    } finally {
      unlock();
    }
  }

  /** Waits until all parties have come. */
  protected final void arrive() {
    arrive(-1);
  }

  /** Sets the number of parties, unless it is negative, and waits until all have come. */
  protected final void arrive(int newParties) {
    Waiter me = Waiter.current();
    me.check(this);
    ArrayList<Waiter> woken = new ArrayList<>();
    int reached = Waiter.PENDING;
    lock();
    try {
      if (poisoned) {
        reached = Waiter.POISONED;
      } else {
        if (newParties >= 0) {
          agree(newParties);
        }
        if (complete(1, null, woken)) {
          reached = Waiter.DONE;
        } else {
          me.prepare(null);
          append(me);
        }
      }
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
    if (reached == Waiter.PENDING) {
      reached = await(me);
    }
    if (reached == Waiter.POISONED) {
      throw ended(me, Waiter.POISONED);
    }
  }

  private void agree(int newParties) {
    if (countWaiting() > 0 && parties != newParties) {
      throw new IllegalArgumentException(
          name() + ": others wait for " + parties + " parties, not for " + newParties);
    }
    parties = newParties;
  }

  private int await(Waiter me) {
    int reached = me.await(this, Clock.NEVER);
    if (reached < Waiter.TIMED_OUT) {
      return reached;
    }
    if (!leave(me)) {
      return me.awaitCertain(); // it was too late: what the others did stands
    }
    throw Refusals.givenUp(me, reached, this);
  }

  // ---------------------------------------------------------------- without a stack

  /** Completes the barrier if only {@code me} is missing; poison is thrown. */
  final boolean tryArrive(StacklessProcess me, int newParties) {
    me.check(this);
    int reached = arriveNow(me, newParties, false);
    if (reached == Waiter.POISONED) {
      throw ended(me, Waiter.POISONED);
    }
    return reached == Waiter.DONE;
  }

  /** Joins those who wait: the last that is done with {@code me}. */
  final void enrolArrive(StacklessProcess me, int newParties) {
    me.pending = this;
    me.settleAt(this, null);
    int reached = arriveNow(me, newParties, true);
    if (reached != Waiter.PENDING) {
      me.concludeAtOnce(reached, this);
    }
  }

  private int arriveNow(StacklessProcess me, int newParties, boolean joining) {
    ArrayList<Waiter> woken = new ArrayList<>(0);
    boolean joined = false;
    lock();
    try {
      if (poisoned) {
        return Waiter.POISONED;
      }
      if (newParties >= 0) {
        agree(newParties);
      }
      if (!complete(1, null, woken)) {
        if (joining && me.mustNotWait()) {
          return Waiter.STOPPED;
        }
        if (joining) {
          joined = true;
          append(me);
        }
        return Waiter.PENDING;
      }
    } finally {
      if (!joined) {
        me.leavesPlace();
      }
      unlock();
    }
    for (Waiter waiter : woken) {
      waiter.wakeFor(me);
    }
    return Waiter.DONE;
  }

  @Override
  public final boolean conclude(StacklessProcess me) {
    if (me.outcome() == Waiter.DONE) {
      return true;
    }
    throw me.outcome() == Waiter.POISONED ? ended(me, Waiter.POISONED) : Refusals.stopped(me, this);
  }

  @Override
  public final @Nullable Waiting withdraw(Waiter waiter) {
    lock();
    try {
      boolean isHere = waiter.isAt(this) && isQueued(waiter);
      if (isHere) {
        remove(waiter);
      }
      return isHere ? this : null;
    } finally {
      unlock();
    }
  }

  // ---------------------------------------------------------------- choosing

  /** Completes the barrier if only the choosing process is missing; else puts it in the queue. */
  final int choose(Waiter me, ChoiceCore choice, Registration guard) {
    ArrayList<Waiter> woken = new ArrayList<>();
    lock();
    try {
      if (poisoned) {
        return Waiter.POISONED;
      }
      if (!complete(1, choice, woken)) {
        guard.ticket = choice.arrive();
        append(guard);
        return Waiter.PENDING;
      }
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
    return Waiter.DONE;
  }

  final void withdraw(Registration guard) {
    leave(guard);
  }

  // ---------------------------------------------------------------- ending

  /** Poisons it: all who wait are woken. */
  public final void poison() {
    if (poisoned) {
      return;
    }
    String by = Waiter.current().name();
    List<Waiter> woken = new ArrayList<>();
    lock();
    try {
      if (!poisoned) {
        poisonedBy = by;
        Poisonings.begin();
        poisoned = true;
        Poisonings.end();
        endWaiters(Waiter.POISONED, woken);
        endChoices(Waiter.POISONED, woken);
      }
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
  }

  /** Returns its name. */
  public final String name() {
    return "barrier-" + number;
  }

  @Override
  public final String describe() {
    return "synchronising on " + name();
  }

  /** Tells whether it has been poisoned. */
  public final boolean isPoisoned() {
    return poisoned;
  }

  @Override
  public final RuntimeException ended(Waiter me, int reached) {
    return Refusals.poisoned(me, this, poisonedBy == null ? "somebody" : poisonedBy);
  }
}
