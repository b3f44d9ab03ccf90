package csp.engine.waiting;

import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can wait: a process, or a thread that is none. Most places know only this; how a waiter
 * sleeps and is woken is its subclass's business.
 *
 * <p>A wait goes like this: {@link #prepare} it, put it where its partner will find it (under the
 * lock of the place), then {@link #await}. A partner takes it out (under the same lock), sets
 * {@link #item}, {@linkplain #settle settles} it, and calls {@link #wake} after releasing the lock.
 * {@code await} returns the outcome, or a reason to give up; then the waiter withdraws, under the
 * lock: if it is no longer there, the outcome has been set and stands.
 *
 * <p>Happens-before: {@code outcome} is volatile and written after {@code item}, so what the
 * partner did before is visible to the waiter once it has seen the outcome. No wake-up is lost: the
 * waiter publishes that it sleeps and then looks at {@code outcome} and {@code signals}; others
 * write one of those and then look whether it sleeps (all of them volatile).
 */
public abstract class Waiter extends Settled {
  private static final int CERTAIN_SPINS = 100;

  /** The process that waits; null for a thread that is no process. */
  public final @Nullable ProcessRun process;

  /** What is handed over: by a writer that waits, or to a reader that waits. */
  public @Nullable Object item;

  /** A partner that has been taken under a lock, and is to be woken once that is released. */
  private @Nullable Waiter partner;

  /** Where it is queued, if it is a {@code StacklessProcess}; see there. */
  protected @Nullable Place home;

  protected Waiter(@Nullable ProcessRun process) {
    this.process = process;
  }

  /** Returns the waiter of the calling thread: that of the process it runs, else a new one. */
  public static Waiter current() {
    Waiter waiter = Seat.occupant();
    return waiter != null ? waiter : new ThreadWaiter(Thread.currentThread(), null);
  }

  /** Returns what to call it in messages: {@code process 'writer'} or {@code thread 'main'}. */
  public abstract String name();

  /** Wakes it if it sleeps. Any thread may call this, at any time, as often as it likes. */
  public abstract void wake();

  /**
   * Says that it is about to park; returns whether it still has to, and is not better off without.
   */
  protected abstract boolean liesDown(Waiting place);

  /** Says that it is parked no more; called after each {@link #liesDown}. */
  protected void getsUp() {}

  /** Sleeps until the outcome is there, although signalled or interrupted; may return before. */
  protected abstract void sleepFirmly(Object blocker);

  /** Tells whether its thread has been interrupted; leaves the flag as it is. */
  protected abstract boolean isInterrupted();

  /**
   * Sets the outcome of its wait: the last that a partner does before it wakes it. What was written
   * before is visible to the waiter once it has seen the outcome.
   */
  public abstract void settle(int reached);

  /** It has been signalled: sees to it that it notices, if it waits. */
  protected abstract void notice();

  /** Tells whether it waits in an operation of ours, and so is in no foreign code. */
  public abstract boolean isWaiting();

  /**
   * Called when its thread begins to wait, and with null when it has stopped waiting, by that
   * thread. A volatile store: see {@link #goesOn}.
   *
   * @param place what it waits for ("reading from channel 'c'"), for reports
   */
  protected abstract void waitsFor(@Nullable Waiting place);

  /** Adds signals, and sees to it that it notices them. */
  public final void signal(int added) {
    setSignal(added);
    notice();
  }

  /** Called first by every operation: throws if the process has been terminated. */
  public final void check(Waiting place) {
    if (mustStop()) {
      throw Refusals.stopped(this, place);
    }
  }

  /** It has met {@code other}, who is to be woken by {@link #wakePartner}. */
  public final void meets(Waiter other) {
    partner = other;
  }

  /** Tells whether somebody is to be woken. */
  public final boolean hasMet() {
    return partner != null;
  }

  /** Wakes whom it has met, if anybody; the lock has been released. */
  public final void wakePartner() {
    Waiter met = partner;
    if (met != null) {
      partner = null;
      met.wakeFor(this);
    }
  }

  /**
   * Wakes it, under the lock of its place, if that costs next to nothing; returns whether it has.
   * {@code waker} is the one that the calling thread runs.
   */
  public boolean isScheduledBy(Waiter waker) {
    return false;
  }

  /** Wakes it; {@code waker} is the one that the calling thread runs. */
  public void wakeFor(Waiter waker) {
    wake();
  }

  /** Begins a wait; nobody may know of it yet. */
  public void prepare(@Nullable Object offered) {
    item = offered;
    note(PENDING); // published by the lock under which it joins a queue
  }

  public final boolean isAt(Place place) {
    return home == place;
  }

  /** It is in no place any more; said under the lock of the place it was in. */
  public final void leavesPlace() {
    home = null;
  }

  /**
   * Waits for the outcome of what was prepared. Returns it, or {@code TIMED_OUT}, {@code
   * INTERRUPTED} or {@code STOPPED}; then the caller must withdraw the wait.
   *
   * <p>What comes after the first sleep is a method of its own, here and in the callers: a method
   * that is compiled while all who called it still sleep has no code for a branch behind the sleep,
   * and a hundred thousand threads that wake would each be thrown back into the interpreter. And
   * there are few methods above that sleep: a blocked thread keeps their frames.
   */
  public final int await(Waiting place, long deadline) {
    waitsFor(place);
    int reached;
    try {
      reached = look(deadline);
      if (reached == PENDING) {
        try {
          if (liesDown(place)) {
            Parking.park(place, deadline);
          }
        } catch (StackOverflowError | OutOfMemoryError noRoom) {
          Thread.onSpinWait(); // not to be withdrawn for that: it has woken for no reason
        }
        getsUp();
        reached = lookAgain(place, deadline);
      }
    } catch (Throwable thrown) {
      waitsFor(null);
      throw thrown;
    }
    return awoken(reached);
  }

  private int lookAgain(Waiting place, long deadline) {
    int reached = look(deadline);
    while (reached == PENDING) {
      try {
        if (liesDown(place)) {
          Parking.park(place, deadline);
        }
      } catch (StackOverflowError | OutOfMemoryError noRoom) {
        Thread.onSpinWait();
      }
      getsUp();
      reached = look(deadline);
    }
    return reached;
  }

  /** Returns the outcome if there is one, or a reason to give up, or else {@code PENDING}. */
  private int look(long deadline) {
    int reached = outcome;
    if (reached != PENDING) {
      return reached;
    }
    if ((signals & (TERMINATE | DISMISS)) != 0) {
      return STOPPED;
    }
    if (isInterrupted()) {
      return INTERRUPTED;
    }
    return deadline != Clock.NEVER && Clock.isPast(deadline) ? TIMED_OUT : PENDING;
  }

  private int awoken(int reached) {
    waitsFor(null);
    if (reached != STOPPED) {
      goesOn();
    }
    return reached;
  }

  /**
   * Called when a wait is over and the process goes on in its body. A signal that arrived while it
   * still said that it {@linkplain #isWaiting waits} has interrupted nobody, since we would have
   * withdrawn; had we been woken by a partner first, it would find us in foreign code, and nobody
   * would disturb us there. So we say that we wait no more and then read {@code signals}; who
   * signals writes {@code signals} and then asks whether we wait (all volatile): one of us sees the
   * other. {@link #await} does this for every result but {@code STOPPED}; who is stopped, but finds
   * when it withdraws that its operation has been done, calls it too.
   */
  public final void goesOn() {
    ProcessRun running = process;
    if (running != null && (signals & (TERMINATE | DISMISS)) != 0) {
      running.disturb();
    }
  }

  /** Waits for the outcome whatever comes: neither signals nor interrupts end it. */
  public final void awaitFirmly(Waiting place) {
    waitsFor(place);
    try {
      while (outcome == PENDING) {
        try {
          sleepFirmly(place);
        } catch (StackOverflowError | OutOfMemoryError noRoom) {
          Thread.onSpinWait();
        }
      }
    } finally {
      waitsFor(null);
    }
  }

  /** Waits for an outcome that is certain to come at once: a partner has already claimed us. */
  public final int awaitCertain() {
    for (int turn = 0; outcome == PENDING; turn++) {
      if (turn < CERTAIN_SPINS) {
        Thread.onSpinWait();
      } else {
        Parking.yieldTurn(); // the partner has lost its core
      }
    }
    goesOn();
    return outcome;
  }

  @Override
  public String toString() {
    return name();
  }
}
