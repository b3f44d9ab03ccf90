package csp.engine.channel;

import csp.engine.choice.Arrivals;
import csp.engine.choice.ChoiceCore;
import csp.engine.choice.Registration;
import csp.engine.stackless.StacklessProcess;
import csp.engine.waiting.Node;
import csp.engine.waiting.Ring;
import csp.engine.waiting.SpinLock;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two queues of a channel, and how a party that comes finds its partner in them. All methods
 * are called under the lock.
 *
 * <p><b>How two parties meet.</b> Only a party that does not wait itself takes a partner, so two
 * never claim each other. A {@link Waiter} in the queue is taken by removing it. A {@link
 * Registration} is taken by claiming its choice, which succeeds if that choice waits, and for this
 * guard ({@link ChoiceCore#claim}). If it does not, the registration leaves the queue and is put on
 * its choice's list of changes: that choice will look at the guard again. It may begin to wait at
 * this very moment; so it is claimed once more <em>after</em> it has been told. On its side a
 * choice first declares that it waits, and then looks at its list of changes. Both are volatile, so
 * one of the two sees the other: either the claim succeeds, or the choice finds the change, takes
 * its declaration back and looks again. So two choices that come to each other at the same time
 * cannot both go to sleep.
 *
 * <p><b>Order of arrival.</b> A choice keeps its place in the queue between selections, but it
 * deserves only that of its present one. If it has the older place when its turn comes, it is moved
 * to where its arrival number belongs, and the next is looked at. One that begins to wait only
 * while it is looked at is claimed only if nobody else is in the queue; else it is told to look
 * again, and comes behind them.
 */
abstract class MeetingPlace extends SpinLock {
  /** Those who wait to read: the last of a {@link Ring}. */
  private @Nullable Node readers;

  /** Those who wait to write: the last of a {@link Ring}. */
  private @Nullable Node writers;

  /** How many registrations are in the queues. */
  private int registered;

  MeetingPlace(int timesInARow) {
    super(timesInARow);
  }

  /**
   * Finds a partner for {@code me}, the one who came first, and completes its wait; {@link
   * Waiter#wakePartner} then has to wake it. Returns the value that changes hands, or null if
   * nobody waits.
   *
   * @param given the value to give away, or null to take one
   * @param choice the choice that {@code me} makes; it does not meet itself. Its guard for the
   *     other direction waits here only if a buffer is empty (or full), and is told that this ends
   */
  final @Nullable Object meet(Waiter me, @Nullable Object given, @Nullable ChoiceCore choice) {
    boolean writing = given == null;
    Node node = Ring.first(queue(writing));
    while (node != null) {
      if (node instanceof Waiter waiter) {
        remove(writing, waiter);
        Object value = given != null ? given : waiter.item;
        waiter.item = given;
        waiter.settle(Waiter.DONE); // a thread may run on from here
        if (!waiter.isScheduledBy(me)) {
          me.meets(waiter);
        }
        return value;
      }
      Registration registration = (Registration) node;
      ChoiceCore other = registration.choice();
      if (other != null && other == choice && !hasBuffer()) {
        node = Ring.after(queueOf(writing), node);
        continue;
      }
      if (other == null) {
        remove(writing, registration);
      } else if (other == choice) {
        remove(writing, registration);
        other.change(registration); // what it does to the buffer makes its other guard ready
      } else if (claim(registration, other, writing)) {
        Object value = given != null ? given : registration.offer();
        me.meets(other.commit(value, Waiter.DONE));
        return value;
      }
      node = Ring.first(queue(writing));
    }
    return null;
  }

  /**
   * Does what {@link #meet} does in the frequent case, in few instructions: one process without a
   * stack, and nobody else, waits in a plain read or write, and the worker of {@code me} takes it.
   * In any other case it does nothing, and returns null.
   */
  final @Nullable Object meetPlainly(StacklessProcess me, @Nullable Object given) {
    boolean writing = given == null;
    if (queue(writing) instanceof StacklessProcess partner
        && Ring.isAlone(partner)
        && partner.isPlain()
        && me.schedules(partner)) {
      set(writing, null);
      Object value = given != null ? given : partner.item;
      partner.isMet(given);
      return value;
    }
    return null;
  }

  /** Tells whether values are held between a writer and a reader. */
  abstract boolean hasBuffer();

  /** Tells whether one is in the queue to read who came before {@code choice}, or a new reader. */
  final boolean isPreceded(@Nullable ChoiceCore choice) {
    Node first = Ring.first(readers);
    return first != null
        && (choice == null || !choice.hasArrived() || first.ticket < choice.ticket());
  }

  /**
   * Claims a choice for one of its guards. If that does not wait, or not in this place, returns
   * false, and the registration has left its place.
   */
  private boolean claim(Registration registration, ChoiceCore choice, boolean writing) {
    boolean isAlone = Ring.isAlone(queueOf(writing));
    if (isAlone ? choice.claim(registration) : choice.claimInTurn(registration)) {
      return true;
    }
    remove(writing, registration);
    if (!isAlone && choice.isWaiting() && registration.ticket != choice.ticket()) {
      registration.ticket = choice.ticket();
      insert(writing, registration);
      return false;
    }
    choice.change(registration);
    if (!choice.claim(registration)) {
      return false;
    }
    if (!isAlone) { // it has begun to wait just now, and others were here before: it looks again
      choice.commit(null, Waiter.AGAIN).wake();
    }
    return isAlone;
  }

  /** Tells whether {@code node} is in a queue, if it is in any. */
  final boolean isQueued(boolean writing, Node node) {
    return Ring.contains(queue(writing), node);
  }

  /** Puts {@code waiter} at the end of a queue. */
  final void join(boolean writing, Waiter waiter) {
    waiter.ticket = registered > 0 ? Arrivals.next() : Arrivals.EARLIEST;
    set(writing, Ring.append(queue(writing), waiter));
  }

  /** Takes {@code waiter} out of a queue; returns false if it has been taken out already. */
  final boolean leave(boolean writing, Waiter waiter) {
    if (!isQueued(writing, waiter)) {
      return false;
    }
    remove(writing, waiter);
    return true;
  }

  /** Puts a registration whose guard is not ready into its queue, where its arrival belongs. */
  final void register(boolean writing, Registration registration, ChoiceCore choice) {
    registered++;
    registration.ticket = choice.arrive();
    set(writing, Ring.insert(queue(writing), registration)); // it may have been there before
  }

  final void unregister(boolean writing, Registration registration) {
    if (isQueued(writing, registration)) {
      remove(writing, registration);
    }
  }

  /**
   * Returns a list that has room for all who wait: nothing is allocated, and so nothing thrown,
   * when some have been told of an end and others have not.
   */
  final List<Waiter> listForAll() {
    return new ArrayList<>(count(readers) + count(writers));
  }

  private static int count(@Nullable Node last) {
    int count = 0;
    if (last != null) {
      for (Node node = Ring.first(last); node != null; node = Ring.after(last, node)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Ends the waits of all in a queue, choices included, with {@code outcome}; those to be woken are
   * added to {@code woken}. If {@code choicesOnly}, the others stay.
   *
   * @param place what those in the queue wait for
   */
  final void end(
      boolean writing, int outcome, boolean choicesOnly, Waiting place, List<Waiter> woken) {
    Node node = Ring.first(queue(writing));
    while (node != null) {
      Node next = Ring.after(queueOf(writing), node);
      if (node instanceof Waiter waiter) {
        if (!choicesOnly) {
          remove(writing, waiter);
          waiter.item = place; // a stackless one has kept nothing that would tell
          waiter.settle(outcome);
          woken.add(waiter);
        }
      } else {
        Registration registration = (Registration) node;
        ChoiceCore choice = registration.choice();
        remove(writing, registration);
        if (choice != null) {
          choice.change(registration); // its next selection, too, has to look at this guard
          if (choice.claim(registration)) {
            woken.add(choice.commit(null, outcome));
          }
        }
      }
      node = next;
    }
  }

  private void remove(boolean writing, Node node) {
    if (node instanceof Waiter waiter) {
      waiter.leavesPlace();
    } else {
      registered--;
    }
    set(writing, Ring.remove(queueOf(writing), node));
  }

  private void insert(boolean writing, Registration registration) {
    registered++;
    set(writing, Ring.insert(queue(writing), registration));
  }

  /** Tells, at a glance and without the lock, whether anybody seems to wait. */
  final boolean seemsEmpty(boolean writing) {
    return queue(writing) == null;
  }

  final @Nullable Node queue(boolean writing) {
    return writing ? writers : readers;
  }

  private Node queueOf(boolean writing) {
    Node last = queue(writing);
    if (last == null) {
      throw new IllegalStateException("the queue is empty");
    }
    return last;
  }

  private void set(boolean writing, @Nullable Node last) {
    if (writing) {
      writers = last;
    } else {
      readers = last;
    }
  }
}
