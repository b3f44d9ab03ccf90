package csp.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A barrier: where a number of parties meet, all at once.
 *
 * <p>Those who wait are in one queue; a {@link Registration} there is a choice that offers the
 * barrier, and counts only while it waits. The party that makes the number full completes the
 * barrier: it locks all those choices, in the order of their ids so that two barriers never lock
 * each other out, and if there are enough it commits them all, else it lets all go. A choice that
 * was not waiting is nudged, and then looked at once more: it declares that it waits before it
 * looks whether it was nudged, so one of the two sees the other (the argument of {@link
 * MeetingPlace}).
 *
 * <p>Happens-before: every arrival is under the lock, before the completion, which is before every
 * return.
 */
public abstract class BarrierCore extends SpinLock implements Waiting {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private int parties;

  /** The last of a {@link Ring}. */
  private @Nullable Node queue;

  private int queued;
  private volatile boolean poisoned;
  private @Nullable String poisonedBy;

  /** Makes a barrier for {@code parties}, which is not negative. */
  protected BarrierCore(int parties) {
    this.parties = parties;
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
    List<Waiter> woken;
    lock();
    try {
      if (parties == 0) {
        throw new IllegalStateException(name() + ": nobody is enrolled who could retire");
      }
      parties--;
      woken = complete(0, null);
    } finally {
      unlock();
    }
    wake(woken);
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
    List<Waiter> woken = null;
    int reached = Waiter.PENDING;
    lock();
    try {
      if (poisoned) {
        reached = Waiter.POISONED;
      } else {
        if (newParties >= 0) {
          agree(newParties);
        }
        woken = complete(1, null);
        if (woken != null) {
          reached = Waiter.DONE;
        } else {
          me.prepare(null);
          append(me);
        }
      }
    } finally {
      unlock();
    }
    wake(woken);
    if (reached == Waiter.PENDING) {
      reached = await(me);
    }
    if (reached == Waiter.POISONED) {
      throw ended(me, this);
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
    if (!withdraw((Node) me)) {
      return me.awaitCertain(); // it was too late: what the others did stands
    }
    throw Refusals.givenUp(me, reached, this);
  }

  // ---------------------------------------------------------------- choosing

  /** Completes the barrier if only the choosing process is missing; else puts it in the queue. */
  final int choose(Waiter me, ChoiceCore choice, Registration guard) {
    List<Waiter> woken;
    lock();
    try {
      if (poisoned) {
        return Waiter.POISONED;
      }
      woken = complete(1, choice);
      if (woken == null) {
        guard.ticket = choice.arrive();
        append(guard);
        return Waiter.PENDING;
      }
    } finally {
      unlock();
    }
    wake(woken);
    return Waiter.DONE;
  }

  final void withdraw(Registration guard) {
    withdraw((Node) guard);
  }

  private boolean withdraw(Node node) {
    lock();
    try {
      if (!node.isQueued()) {
        return false;
      }
      remove(node);
      return true;
    } finally {
      unlock();
    }
  }

  // ---------------------------------------------------------------- under the lock

  /**
   * Commits all who wait, if together with {@code present} parties they are all that are enrolled;
   * returns those to be woken, or null if some are missing.
   *
   * <p>All lists are as large as they can get before the first choice is locked: nothing is
   * allocated, and so nothing thrown, while choices are locked or half of them are committed.
   *
   * @param own the choice that completes it, and is present; it may have registered here already,
   *     if it offers the barrier twice, but does not count twice
   */
  private @Nullable List<Waiter> complete(int present, @Nullable ChoiceCore own) {
    if (queued + present < parties || queued + present == 0) {
      return null; // the usual case: not even if all the choices in the queue wait
    }
    List<Waiter> woken = new ArrayList<>(queued);
    List<Registration> guards = othersThan(own);
    int waiting = queued - countRegistrations();
    List<Registration> locked = new ArrayList<>(guards.size());
    List<ChoiceCore> missed = new ArrayList<>(guards.size());
    while (true) {
      lockChoices(guards, locked, missed);
      if (waiting + locked.size() + present >= parties && waiting + locked.size() + present > 0) {
        commit(locked, woken);
        return woken;
      }
      for (Registration guard : locked) {
        choiceOf(guard).release();
      }
      missed.forEach(ChoiceCore::nudge);
      if (missed.stream().noneMatch(ChoiceCore::isWaiting)) {
        return null;
      }
      locked.clear();
      missed.clear();
    }
  }

  private static void wake(@Nullable List<Waiter> woken) {
    if (woken != null) {
      woken.forEach(Waiter::wake);
    }
  }

  /** Returns the guards in the queue that are not {@code own}'s, in the order of locking. */
  private List<Registration> othersThan(@Nullable ChoiceCore own) {
    List<Registration> guards = new ArrayList<>(queued);
    for (Node node = Ring.first(queue); node != null; node = after(node)) {
      if (node instanceof Registration guard && choiceOf(guard) != own) {
        guards.add(guard);
      }
    }
    guards.sort(Comparator.comparingLong(guard -> choiceOf(guard).id));
    return guards;
  }

  private int countRegistrations() {
    int count = 0;
    for (Node node = Ring.first(queue); node != null; node = after(node)) {
      if (node instanceof Registration) {
        count++;
      }
    }
    return count;
  }

  /** Locks the choices that wait here; adds those that do not to {@code missed}. */
  private static void lockChoices(
      List<Registration> guards, List<Registration> locked, List<ChoiceCore> missed) {
    ChoiceCore before = null;
    for (Registration guard : guards) {
      ChoiceCore choice = choiceOf(guard);
      if (choice == before) {
        continue; // one party may offer the barrier twice
      }
      before = choice;
      if (choice.lock(guard)) {
        locked.add(guard);
      } else {
        missed.add(choice);
      }
    }
  }

  private void commit(List<Registration> locked, List<Waiter> woken) {
    for (Registration guard : locked) {
      remove(guard);
      woken.add(choiceOf(guard).commitLocked(guard, this, Waiter.DONE));
    }
    endWaiters(Waiter.DONE, woken);
  }

  private void endWaiters(int outcome, List<Waiter> woken) {
    Node node = Ring.first(queue);
    while (node != null) {
      Node next = after(node);
      if (node instanceof Waiter waiter) {
        remove(waiter);
        waiter.outcome = outcome;
        woken.add(waiter);
      }
      node = next;
    }
  }

  private int countWaiting() {
    int waiting = 0;
    for (Node node = Ring.first(queue); node != null; node = after(node)) {
      if (!(node instanceof Registration guard) || choiceOf(guard).isWaiting()) {
        waiting++;
      }
    }
    return waiting;
  }

  private void append(Node node) {
    queue = Ring.append(queue, node);
    queued++;
  }

  private @Nullable Node after(Node node) {
    return queue == null ? null : Ring.after(queue, node);
  }

  private void remove(Node node) {
    if (queue != null) {
      queue = Ring.remove(queue, node);
      queued--;
    }
  }

  /** A selection takes its registration back before it ends, so its choice is in use. */
  private static ChoiceCore choiceOf(Registration guard) {
    ChoiceCore choice = guard.choice();
    if (choice == null) {
      throw new IllegalStateException("a discarded choice is still registered");
    }
    return choice;
  }

  // ---------------------------------------------------------------- ending

  /** Poisons it: all who wait are woken. */
  public final void poison() {
    if (poisoned) {
      return;
    }
    String by = Waiter.current().name();
    List<Waiter> woken;
    lock();
    try {
      woken = new ArrayList<>(queued);
      if (!poisoned) {
        poisonedBy = by;
        Poisonings.begin();
        poisoned = true;
        Poisonings.end();
        endWaiters(Waiter.POISONED, woken);
        for (Node node = Ring.first(queue); node != null; node = Ring.first(queue)) {
          remove(node);
          ChoiceCore choice = choiceOf((Registration) node);
          choice.nudge();
          if (choice.claim((Registration) node)) {
            woken.add(choice.commit(null, Waiter.POISONED));
          }
        }
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

  final RuntimeException ended(Waiter me, Waiting place) {
    return Refusals.poisoned(me, place, poisonedBy == null ? "somebody" : poisonedBy);
  }
}
