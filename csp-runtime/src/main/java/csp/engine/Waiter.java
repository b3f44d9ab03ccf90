package csp.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can wait: a process, or a thread that is none. The channel and choice core knows only
 * this; how a waiter sleeps and is woken is its subclass's business.
 *
 * <p>One waiter waits in one place at a time. A wait goes like this: {@link #prepare} it, put it
 * where its partner will find it (under that place's lock), then {@link #await}. A partner takes it
 * out (under the same lock), sets {@link #item} and {@link #outcome}, and calls {@link #wake} after
 * releasing the lock. {@code await} returns that outcome, or a reason to give up; the waiter then
 * withdraws by itself, under the lock, and whoever came first has won: if it is no longer there,
 * the outcome has been set and stands.
 *
 * <p>Happens-before: {@code outcome} is volatile and written after {@code item}, so what the
 * partner did before is visible to the waiter once it has seen the outcome. No wake-up is lost: the
 * waiter publishes that it sleeps and then looks at {@code outcome} and {@code signals}; others
 * write one of those and then look whether it sleeps (all of them volatile).
 */
public abstract non-sealed class Waiter extends Node {
  // Outcomes that a partner sets.
  static final int PENDING = 0;
  static final int DONE = 1;
  static final int POISONED = 2;
  static final int CLOSED = 3;

  /** Nothing has happened, but a choice has to look at its guards once more. */
  static final int AGAIN = 4;

  // Reasons to give up, returned by await and never stored.
  static final int TIMED_OUT = 5;
  static final int INTERRUPTED = 6;
  static final int STOPPED = 7;

  // Signals.
  /** Every operation throws from now on. */
  static final int TERMINATE = 1;

  /** Every operation that would wait throws from now on (a daemon whose time has come). */
  static final int DISMISS = 2;

  /** It evaluates the conditions and suppliers of a choice, and must not communicate. */
  static final int EVALUATING = 4;

  private static final int CERTAIN_SPINS = 100;

  private static final VarHandle SIGNALS;
  private static final VarHandle OUTCOME;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      SIGNALS = lookup.findVarHandle(Waiter.class, "signals", byte.class);
      OUTCOME = lookup.findVarHandle(Waiter.class, "outcome", byte.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The process that waits; null for a thread that is no process. */
  final @Nullable LeafRun process;

  /** What is handed over: by a writer that waits, or to a reader that waits. */
  @Nullable Object item;

  /** A partner that has been taken under a lock, and is to be woken once that is released. */
  @Nullable Waiter partner;

  /** Where it is queued, if it is a {@link StacklessProcess}; see there. */
  @Nullable Place home;

  // Bytes, because a process is to be small.
  volatile byte outcome;
  volatile byte signals;

  Waiter(@Nullable LeafRun process) {
    this.process = process;
  }

  /** Returns the waiter of the calling thread: that of the process it runs, else a new one. */
  static Waiter current() {
    Waiter waiter = Seat.occupant();
    return waiter != null ? waiter : new ThreadWaiter(Thread.currentThread(), null);
  }

  /** Returns what to call it in messages: {@code process 'writer'} or {@code thread 'main'}. */
  abstract String name();

  /** Wakes it if it sleeps. Any thread may call this, at any time, as often as it likes. */
  abstract void wake();

  /** Sleeps until woken or until the deadline; may return for no reason. */
  abstract void sleep(Object blocker, long deadline);

  /** Sleeps until the outcome is there, although signalled or interrupted; may return before. */
  abstract void sleepFirmly(Object blocker);

  /** Tells whether its thread has been interrupted; leaves the flag as it is. */
  abstract boolean isInterrupted();

  /**
   * Sets the outcome of its wait: the last that a partner does before it wakes it. What was written
   * before is visible to the waiter once it has seen the outcome.
   */
  abstract void settle(int reached);

  /** Sets the outcome, for one whose thread need not be asleep to go on. */
  final void publish(int reached) {
    OUTCOME.setRelease(this, (byte) reached);
  }

  /** It has been signalled: sees to it that it notices, if it waits. */
  abstract void notice();

  /** Tells whether it waits in an operation of ours, and so is in no foreign code. */
  abstract boolean isWaiting();

  /**
   * Called when its thread begins to wait, and with null when it has stopped waiting, by that
   * thread. A volatile store: see {@link #goesOn}.
   *
   * @param place what it waits for ("reading from channel 'c'"), for reports
   */
  abstract void waitsFor(@Nullable Waiting place);

  /** Adds signals, and sees to it that it notices them. */
  final void signal(int added) {
    SIGNALS.getAndBitwiseOr(this, (byte) added);
    notice();
  }

  /** Adds a signal to itself, which waits for nothing. */
  final void setSignal(int added) {
    SIGNALS.getAndBitwiseOr(this, (byte) added);
  }

  final void clearSignal(int removed) {
    SIGNALS.getAndBitwiseAnd(this, (byte) ~removed);
  }

  /** Tells whether every operation has to throw, also one that need not wait. */
  final boolean mustStop() {
    return (signals & (TERMINATE | EVALUATING)) != 0;
  }

  /** Tells whether an operation that would wait has to throw instead. */
  final boolean mustNotWait() {
    return (signals & (TERMINATE | DISMISS)) != 0;
  }

  /** Called first by every operation: throws if the process has been terminated. */
  final void check(Waiting place) {
    if (mustStop()) {
      throw Refusals.stopped(this, place);
    }
  }

  final void wakePartner() {
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
  boolean isScheduledBy(Waiter waker) {
    return false;
  }

  /** Wakes it; {@code waker} is the one that the calling thread runs. */
  void wakeFor(Waiter waker) {
    wake();
  }

  /** Begins a wait; nobody may know of it yet. */
  void prepare(@Nullable Object offered) {
    item = offered;
    note(PENDING); // published by the lock under which it joins a queue
  }

  /** Sets the outcome while nobody else looks at it. */
  final void note(int reached) {
    OUTCOME.setOpaque(this, (byte) reached);
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
  final int await(Waiting place, long deadline) {
    waitsFor(place);
    int reached;
    try {
      reached = look(deadline);
      if (reached == PENDING) {
        try {
          sleep(place, deadline);
        } catch (StackOverflowError | OutOfMemoryError noRoom) {
          Thread.onSpinWait(); // not to be withdrawn for that: it has woken for no reason
        }
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
        sleep(place, deadline);
      } catch (StackOverflowError | OutOfMemoryError noRoom) {
        Thread.onSpinWait();
      }
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
  final void goesOn() {
    LeafRun running = process;
    if (running != null && (signals & (TERMINATE | DISMISS)) != 0) {
      running.disturb();
    }
  }

  /** Waits for the outcome whatever comes: neither signals nor interrupts end it. */
  final void awaitFirmly(Waiting place) {
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
  final int awaitCertain() {
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
