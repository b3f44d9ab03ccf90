package csp.engine.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Where those wait that are ready to run on one worker.
 *
 * <p>Most wait in the ring, from which other workers may steal. The one that was woken last has a
 * place of its own and goes first, because what it was given is still in the cache; to be fair,
 * only so many times in a row. One that writes to two others, as is frequent, leaves the second of
 * them in another such place: that is a tenth of the time of a network of four, which never needs
 * the ring then. Both places are the owner's, that is, of the thread that runs the worker; so where
 * turns are long they are not used.
 */
abstract class OwnPlaces extends StealableRing {
  /** How often in a row the one that was woken last goes first. */
  private static final int MOST_IN_A_ROW = 64;

  /** How many have to wait, when turns are short, until another worker is woken for them. */
  private static final int BACKLOG = 3;

  /** The one that was woken last. */
  private @Nullable TurnTaker next;

  /** The one that runs after {@code next}; null if that is. */
  private @Nullable TurnTaker afterNext;

  private int inARow;

  /** Whether turns are long: then any that waits is to be where another worker can take it. */
  volatile boolean isCoarse = true;

  /** Whether the worker has given up its thread. */
  volatile boolean detached;

  /** Takes the one that is to run next, if any. */
  final @Nullable TurnTaker pop() {
    TurnTaker last = popNext();
    if (last != null) {
      return last;
    }
    inARow = 0;
    TurnTaker first = steal();
    return first != null ? first : popNext();
  }

  /** Takes the one that goes first, if there is one and that has not been so too often in a row. */
  final @Nullable TurnTaker popNext() {
    TurnTaker last = next;
    if (last == null || ++inARow >= MOST_IN_A_ROW) {
      return null;
    }
    TurnTaker second = afterNext;
    next = second;
    if (second != null) {
      afterNext = null;
    }
    return last;
  }

  /**
   * Takes one that has become ready, to run soon, if that is a store and nothing else: it may be
   * called under the lock of a channel. Returns whether it has.
   */
  public final boolean takes(TurnTaker process) {
    if (detached || isCoarse) {
      return false;
    }
    if (next == null) {
      next = process;
      return true;
    }
    if (afterNext == null) {
      afterNext = process;
      return true;
    }
    return false;
  }

  /**
   * Adds one that has become ready, to run next; where turns are long, to where another worker can
   * take it meanwhile.
   */
  public final void push(TurnTaker process) {
    if (detached || isCoarse) {
      pushLast(process);
      return;
    }
    TurnTaker before = next;
    next = process;
    if (before != null) {
      pushLast(before);
    }
  }

  /** Adds one that has become ready, behind all others. */
  public final void pushLast(TurnTaker process) {
    int waiting = waiting();
    if (detached || !hasRoom(waiting)) {
      Scheduler.submit(process);
      return;
    }
    append(process);
    if (Scheduler.someAreIdle() && (isCoarse || waiting >= BACKLOG)) {
      Scheduler.wakeOne();
    }
  }

  /**
   * Gives what is ready to all. Called when it is detached, by the owner or by the watchdog: while
   * the owner does not look at its places any more, but for this.
   */
  final synchronized void giveAway() {
    TurnTaker last = next;
    if (last != null) {
      next = null;
      Scheduler.submit(last);
    }
    TurnTaker second = afterNext;
    if (second != null) {
      afterNext = null;
      Scheduler.submit(second);
    }
    for (TurnTaker first = steal(); first != null; first = steal()) {
      Scheduler.submit(first);
    }
  }

  /** Tells whether one seems to wait that only the owner can take. */
  final boolean hasNext() {
    return next != null;
  }
}
