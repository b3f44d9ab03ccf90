package csp.engine.schedule;

import csp.engine.seam.Reports;
import csp.engine.waiting.Waiter;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Runs stackless processes, one after the other, on a thread that it is given.
 *
 * <p><b>Giving up the thread.</b> When a process blocks its thread, or computes for long, the
 * worker is {@linkplain #detached}: all that is ready goes to a new one, on another thread. The old
 * one runs its process to the end of the turn, and ends. It is detached by itself ({@link
 * #handOver}) or by the {@link Watchdog}, who does it only while a process is in code of the user's
 * and not in ours, so never in the middle of a push; and whoever pushes looks at {@code detached}
 * first.
 */
public final class Worker extends OwnPlaces implements Runnable {
  /** After how many turns it looks into the common queue, although it has work of its own. */
  private static final int TURNS_BETWEEN_LOOKS = 61;

  /** How many operations a process may do in one turn. */
  private static final int CREDIT = 500;

  private static final VarHandle TURNS;
  private static final VarHandle OPERATIONS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TURNS = lookup.findVarHandle(Worker.class, "turns", int.class);
      OPERATIONS = lookup.findVarHandle(Worker.class, "operations", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Its number among the workers. */
  final int index;

  /** How many communications and ends there have been in its turns; read by the watchdog. */
  volatile int operations;

  /** Up to which of them the present process may go on in this turn. */
  private int mostOperations;

  /** How many turns it has begun; read by the watchdog. */
  volatile int turns;

  /** In which turn it has last looked into the common queue, although it has work of its own. */
  private int lastLook;

  /** Whether it is idle, and its thread parked; guarded by this. */
  private boolean isAway;

  /** How often it has been idle; read by the watchdog. */
  volatile int idleTimes;

  /** Whether it should soon move to a thread of the system. */
  volatile boolean isAsked;

  /** The thread it runs on; null before it runs and when it has given away all. */
  volatile @Nullable Thread host;

  /** What those keep here who use its thread for more than a turn. Only they know it. */
  public @Nullable Object kept;

  Worker(int index) {
    this.index = index;
  }

  // ---------------------------------------------------------------- called by its own thread

  @Override
  public void run() {
    takeOver();
    host = Thread.currentThread();
    while (!detached) {
      TurnTaker process = popNext();
      if (process == null) {
        process = lookAround();
        if (process == null) {
          continue;
        }
      }
      TURNS.setOpaque(this, turns + 1);
      mostOperations = operations + CREDIT;
      waiter = process;
      try {
        process.turn(this);
      } catch (Throwable broken) { // the others must not be lost as well
        Reports.log(Level.ERROR, "the engine has lost " + process.name() + ": " + broken, broken);
      }
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

  /**
   * Finds one to run where none goes first, or those have had their share. What it is told by the
   * watchdog is looked at here: that is soon enough, and the turns between cost less. Returns null
   * if it finds none; then it has waited, or has been detached.
   */
  private @Nullable TurnTaker lookAround() {
    if (isAsked) {
      handOver(true);
      return null;
    }
    TurnTaker process = null;
    if (Scheduler.mayRun(this)) {
      process = find();
    } else {
      giveAway();
    }
    if (process == null) {
      Scheduler.awaitWork(this);
    }
    return process;
  }

  @Nullable TurnTaker find() {
    if (turns - lastLook >= TURNS_BETWEEN_LOOKS) {
      lastLook = turns;
      TurnTaker waiting = Scheduler.poll();
      if (waiting != null) {
        return waiting;
      }
    }
    TurnTaker mine = pop();
    return mine != null ? mine : Scheduler.findFor(this);
  }

  /** One more operation; returns whether the process has done as many as it may in this turn. */
  public boolean isSpent() {
    int made = operations + 1;
    OPERATIONS.setOpaque(this, made);
    return made - mostOperations > 0;
  }

  /**
   * Gives up the thread, which is about to be blocked, or is wanted for others. If the watchdog has
   * just detached it, what is ready is given away all the same: the watchdog does so only while the
   * thread is in code of the user's, and it might be blocked in ours for ever.
   */
  public void handOver(boolean toSystemThread) {
    Worker successor = Scheduler.replace(this, false);
    giveAway();
    if (successor != null) {
      Scheduler.start(successor, toSystemThread);
    }
  }

  // ---------------------------------------------------------------- called by any thread

  /** Returns the process that seems to be in its turn. */
  @Nullable Waiter running() {
    return waiter;
  }
}
