package csp.engine.run;

import csp.engine.plan.Plan;
import csp.engine.seam.ExecutionMode;
import csp.engine.waiting.SpinLock;
import org.jspecify.annotations.Nullable;

/**
 * The threads that run the elements of a large composition, if these need threads: many processes
 * that end soon need no more of them than there are cores, and to start one costs more than a short
 * body.
 *
 * <p>Each {@link Hand} takes some elements, runs one after the other, and takes more. As long as
 * any has not begun, one more hand stands by, ready to run: it gets a core when those before it
 * wait, and takes what they have not begun. So no element waits until another has ended. Only a
 * hand that has run nothing yet starts the next, so what threads inherit comes from whoever began
 * the composition, and not from one of its elements.
 *
 * <p>Processes that wait keep their hands. Once there are more of those than there may be cores,
 * the rest are likely to wait as well: each gets a thread of its own, all of them at once.
 *
 * <p>That one stands by: whether another is needed is decided under the lock under which elements
 * are taken, and elements that have begun never become elements that have not.
 */
final class Hands extends SpinLock {
  /** From how many elements on it pays. */
  private static final int LARGE = 64;

  private static final int MOST = 4 + 2 * Runtime.getRuntime().availableProcessors();

  private final ParallelRun whole;

  /** Those that have begun and not ended, linked by themselves, and how many; guarded by this. */
  private @Nullable Hand busy;

  private int count;

  Hands(ParallelRun whole) {
    this.whole = whole;
  }

  /** Tells whether the elements are many, and bodies that all need threads. */
  static boolean suit(Plan.Concurrent plan) {
    if (plan.size() < LARGE) {
      return false;
    }
    boolean compiles = ExecutionMode.chosen().compiles();
    for (int i = 0; i < plan.size(); i++) {
      if (!(plan.element(i) instanceof Plan.Leaf leaf) || (compiles && leaf.origin() != null)) {
        return false;
      }
    }
    return true;
  }

  /** Begins with one hand. */
  void begin(Drive drive) {
    Hand none = new Hand(this, whole); // it has no thread, and only takes what no thread will run
    join(none);
    none.employ(drive);
  }

  /** Tells whether some elements have not begun. */
  boolean hasMore() {
    lock();
    try {
      for (Hand hand = busy; hand != null; hand = hand.next) {
        if (hand.hasMore()) {
          return true;
        }
      }
      return whole.canMakeMore();
    } finally {
      unlock();
    }
  }

  /** A new hand has begun; returns whether too many others wait, or seem to. */
  boolean join(Hand fresh) {
    lock();
    try {
      fresh.next = busy;
      busy = fresh;
      return ++count > MOST;
    } finally {
      unlock();
    }
  }

  void leave(Hand tired) {
    lock();
    try {
      count--;
      if (busy == tired) {
        busy = tired.next;
        return;
      }
      Hand before = busy;
      while (before != null && before.next != tired) {
        before = before.next;
      }
      if (before != null) {
        before.next = tired.next;
      }
    } finally {
      unlock();
    }
  }

  /** Gives {@code hand}, which has no elements, some if there are any. */
  void provide(Hand hand, Drive drive) {
    boolean mayBegin;
    try {
      mayBegin = attemptToProvide(hand);
    } catch (OutOfMemoryError refused) {
      whole.stopFor(refused);
      mayBegin = false;
    }
    if (!mayBegin) {
      whole.abandonRest(drive);
    }
  }

  /** Returns false if no more may begin. */
  private boolean attemptToProvide(Hand hand) {
    lock();
    try {
      if (hand.isFresh()) {
        for (Hand other = busy; other != null; other = other.next) {
          if (hand.takeAllOf(other)) {
            return true;
          }
        }
      }
      int first = whole.made();
      int end = whole.makeSome();
      if (end > 0) {
        hand.take(first, end);
      }
      return end > 0;
    } finally {
      unlock();
    }
  }

  /** Returns how many elements have ended and have not been counted. */
  int uncounted() {
    lock();
    try {
      int uncounted = 0;
      for (Hand hand = busy; hand != null; hand = hand.next) {
        uncounted += hand.uncounted();
      }
      return uncounted;
    } finally {
      unlock();
    }
  }
}
