package csp.engine;

import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Runs stackless processes, one after the other, on a thread that it is given.
 *
 * <p>Those that are ready wait in a ring, from which other workers may steal. The one that was
 * woken last has a place of its own and goes first, because what it was given is still in the
 * cache; to be fair, only so many times in a row. One that writes to two others, as is frequent,
 * leaves the second of them in another such place: that is a tenth of the time of a network of
 * four, which never needs the ring then. Both places are the owner's, that is, of the thread that
 * runs this worker; so where turns are long they are not used.
 *
 * <p><b>Giving up the thread.</b> When a process blocks its thread, or computes for long, the
 * worker is {@linkplain #detached}: all that is ready goes to a new one, on another thread. The old
 * one runs its process to the end of the turn, and ends. It is detached by itself ({@link
 * #handOver}) or by the {@link Watchdog}, who does it only while a process is in code of the user's
 * and not in ours, so never in the middle of a push; and whoever pushes looks at {@code detached}
 * first.
 */
final class Worker extends StealableRing implements Runnable {
  /** How often in a row the one that was woken last goes first. */
  private static final int MOST_IN_A_ROW = 64;

  /** After how many turns it looks into the common queue, although it has work of its own. */
  private static final int TURNS_BETWEEN_LOOKS = 61;

  /** How many operations a process may do in one turn. */
  private static final int CREDIT = 500;

  /** How many have to wait, when turns are short, until another worker is woken for them. */
  private static final int BACKLOG = 3;

  private static final VarHandle TURNS;
  private static final VarHandle EXCHANGES;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TURNS = lookup.findVarHandle(Worker.class, "turns", int.class);
      EXCHANGES = lookup.findVarHandle(Worker.class, "exchanges", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Its number among the workers. */
  final int index;

  /** The one that was woken last. */
  private @Nullable StacklessProcess next;

  /** The one that runs after {@code next}; null if that is. */
  private @Nullable StacklessProcess afterNext;

  private int inARow;

  /** How many operations the present process may still do in this turn. */
  int credit;

  /** How many communications and ends there have been in its turns; read by the watchdog. */
  volatile long exchanges;

  /** How many turns it has begun; read by the watchdog. */
  volatile int turns;

  /** Whether turns are long: then any that waits is to be where another worker can take it. */
  volatile boolean isCoarse = true;

  /** Whether it has given up its thread. */
  volatile boolean detached;

  /** Whether it is idle, and its thread parked; guarded by this. */
  private boolean isAway;

  /** How often it has been idle; read by the watchdog. */
  volatile int idleTimes;

  /** Whether it should move to a thread of the system before its next turn. */
  volatile boolean isAsked;

  /** The thread it runs on; null before it runs and when it has given away all. */
  volatile @Nullable Thread host;

  /** Drives what ends and begins on its thread. */
  final Drive drive = new Drive(false, this);

  Worker(int index) {
    this.index = index;
  }

  // ---------------------------------------------------------------- called by its own thread

  @Override
  public void run() {
    takeOver();
    host = Thread.currentThread();
    while (!detached) {
      if (isAsked) {
        handOver(true);
        break;
      }
      StacklessProcess process = null;
      if (Scheduler.mayRun(this)) {
        process = find();
      } else {
        giveAway();
      }
      if (process == null) {
        Scheduler.awaitWork(this);
        continue;
      }
      TURNS.setOpaque(this, turns + 1);
      credit = CREDIT;
      waiter = process;
      try {
        process.turn(this);
      } catch (Throwable broken) { // the others must not be lost as well
        Reports.log(Level.ERROR, "the engine has lost " + process.name() + ": " + broken, broken);
      }
      EXCHANGES.setOpaque(this, exchanges + CREDIT - credit);
    }
    waiter = null;
    giveAway();
    leave();
    host = null;
  }

  /**
   * It is idle, and its thread about to be parked. Returns false, having done nothing, if it has
   * been detached: then its index, and the bit of that, are its successor's.
   */
  synchronized boolean goesAway() {
    if (detached) {
      return false;
    }
    isAway = true;
    Scheduler.setIdle(index, true);
    return true;
  }

  /** It is idle, and ends; returns false if it has been detached. */
  synchronized boolean retires() {
    if (detached) {
      return false;
    }
    detached = true;
    Scheduler.vacate(index);
    return true;
  }

  synchronized void comesBack() {
    isAway = false;
    if (!detached) {
      idleTimes++;
      Scheduler.setIdle(index, false);
    }
  }

  /**
   * Detaches it, if it is not away; or if it is, although it has been woken. Returns whether it
   * did.
   */
  synchronized boolean detach(boolean whileAway) {
    if (detached || isAway != whileAway || Scheduler.isIdle(index)) {
      return false;
    }
    detached = true;
    return true;
  }

  /** Keeps nothing alive that has ended; it has found nothing. */
  void forget() {
    waiter = null;
    forgetAll();
  }

  @Nullable StacklessProcess find() {
    if (turns % TURNS_BETWEEN_LOOKS == 0) {
      StacklessProcess waiting = Scheduler.poll();
      if (waiting != null) {
        return waiting;
      }
    }
    StacklessProcess mine = pop();
    return mine != null ? mine : Scheduler.findFor(this);
  }

  @Nullable StacklessProcess pop() {
    StacklessProcess last = next;
    if (last == null || ++inARow >= MOST_IN_A_ROW) {
      inARow = 0;
      StacklessProcess first = steal();
      if (first != null || last == null) {
        return first;
      }
    }
    StacklessProcess second = afterNext;
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
  boolean takes(StacklessProcess process) {
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
  void push(StacklessProcess process) {
    if (detached || isCoarse) {
      pushLast(process);
      return;
    }
    StacklessProcess before = next;
    next = process;
    if (before != null) {
      pushLast(before);
    }
  }

  /** Adds one that has become ready, behind all others. */
  void pushLast(StacklessProcess process) {
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
   * Gives up the thread, which is about to be blocked, or is wanted for others. If the watchdog has
   * just detached it, what is ready is given away all the same: the watchdog does so only while the
   * thread is in code of the user's, and it might be blocked in ours for ever.
   */
  void handOver(boolean toSystemThread) {
    Worker successor = Scheduler.replace(this, false);
    giveAway();
    if (successor != null) {
      Scheduler.start(successor, toSystemThread);
    }
  }

  /**
   * Gives what is ready to all. Called when it is detached, by the owner or by the watchdog: while
   * the owner does not look at its places any more, but for this.
   */
  synchronized void giveAway() {
    StacklessProcess last = next;
    if (last != null) {
      next = null;
      Scheduler.submit(last);
    }
    StacklessProcess second = afterNext;
    if (second != null) {
      afterNext = null;
      Scheduler.submit(second);
    }
    for (StacklessProcess first = steal(); first != null; first = steal()) {
      Scheduler.submit(first);
    }
  }

  // ---------------------------------------------------------------- called by any thread

  /** Tells whether one seems to wait that only the owner can take. */
  boolean hasNext() {
    return next != null;
  }

  /** Returns the process that seems to be in its turn. */
  @Nullable Waiter running() {
    return waiter;
  }
}
