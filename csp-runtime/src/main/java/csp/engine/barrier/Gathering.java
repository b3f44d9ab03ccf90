package csp.engine.barrier;

import csp.engine.choice.ChoiceCore;
import csp.engine.choice.Registration;
import csp.engine.waiting.Node;
import csp.engine.waiting.Ring;
import csp.engine.waiting.SpinLock;
import csp.engine.waiting.Waiter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait at a barrier, and how they are committed all at once. All methods but {@link
 * #leave} are called under the lock.
 *
 * <p>Those who wait are in one queue; a {@link Registration} there is a choice that offers the
 * barrier, and counts only while it waits. The party that makes the number full completes the
 * barrier: it locks all those choices, in the order of their ids so that two barriers never lock
 * each other out, and if there are enough it commits them all, else it lets all go. A choice that
 * was not waiting is nudged, and then looked at once more: it declares that it waits before it
 * looks whether it was nudged, so one of the two sees the other (the argument of {@code
 * MeetingPlace}).
 */
abstract class Gathering extends SpinLock {
  /** How many are enrolled. */
  int parties;

  /** The last of a {@link Ring}. */
  @Nullable Node queue;

  private int queued;

  Gathering(int parties) {
    this.parties = parties;
  }

  /**
   * Commits all who wait, if together with {@code present} parties they are all that are enrolled.
   *
   * <p>All lists are as large as they can get before the first choice is locked: nothing is
   * allocated, and so nothing thrown, while choices are locked or half of them are committed.
   *
   * @param own the choice that completes it, and is present; it may have registered here already,
   *     if it offers the barrier twice, but does not count twice
   */
  @SuppressWarnings("NonApiType") // for its ensureCapacity
  final boolean complete(int present, @Nullable ChoiceCore own, ArrayList<Waiter> woken) {
    if (queued + present < parties || queued + present == 0) {
      return false; // the usual case: not even if all the choices in the queue wait
    }
    woken.ensureCapacity(queued);
    List<Registration> guards = othersThan(own);
    int waiting = queued - countRegistrations();
    List<Registration> locked = new ArrayList<>(guards.size());
    List<ChoiceCore> missed = new ArrayList<>(guards.size());
    while (true) {
      lockChoices(guards, locked, missed);
      if (waiting + locked.size() + present >= parties && waiting + locked.size() + present > 0) {
        commit(locked, woken);
        return true;
      }
      for (Registration guard : locked) {
        choiceOf(guard).release();
      }
      missed.forEach(ChoiceCore::nudge);
      if (missed.stream().noneMatch(ChoiceCore::isWaiting)) {
        return false;
      }
      locked.clear();
      missed.clear();
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

  final void endWaiters(int outcome, List<Waiter> woken) {
    Node node = Ring.first(queue);
    while (node != null) {
      Node next = after(node);
      if (node instanceof Waiter waiter) {
        remove(waiter);
        waiter.settle(outcome);
        woken.add(waiter);
      }
      node = next;
    }
  }

  /** Ends the waits of all choices in the queue, which are no others; see {@link #endWaiters}. */
  final void endChoices(int outcome, List<Waiter> woken) {
    for (Node node = Ring.first(queue); node != null; node = Ring.first(queue)) {
      remove(node);
      ChoiceCore choice = choiceOf((Registration) node);
      choice.nudge();
      if (choice.claim((Registration) node)) {
        woken.add(choice.commit(null, outcome));
      }
    }
  }

  final int countWaiting() {
    int waiting = 0;
    for (Node node = Ring.first(queue); node != null; node = after(node)) {
      if (!(node instanceof Registration guard) || choiceOf(guard).isWaiting()) {
        waiting++;
      }
    }
    return waiting;
  }

  final void append(Node node) {
    queue = Ring.append(queue, node);
    queued++;
  }

  final boolean isQueued(Node node) {
    return Ring.contains(queue, node);
  }

  private @Nullable Node after(Node node) {
    return queue == null ? null : Ring.after(queue, node);
  }

  final void remove(Node node) {
    if (node instanceof Waiter waiter) {
      waiter.leavesPlace();
    }
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

  /** Takes one out who waits no longer; returns false if it has been taken out already. */
  final boolean leave(Node node) {
    lock();
    try {
      if (!isQueued(node)) {
        return false;
      }
      remove(node);
      return true;
    } finally {
      unlock();
    }
  }
}
