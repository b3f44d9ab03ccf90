package csp.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no process delays the others, whatever its code does. While there is work, it
 * looks at the workers every few milliseconds. If one is still in the same turn as the last time,
 * and others wait behind it, they are given to another worker: an idle one, or a new one on a
 * thread of its own.
 *
 * <p>It also finds out whether turns are long. If they are, a worker that is woken early pays for
 * the wake-up; if they are short, it would cost ten times the communication.
 *
 * <p>It uses real time, and is no waiter: a test that replaces the clock does not mean it. When all
 * workers have been idle for a while it stops looking, so an idle engine uses no processor at all.
 */
final class Watchdog implements Runnable {
  private static final long TICK_MILLIS = 2;

  /** How many ticks without work until it stops looking. */
  private static final int PATIENCE = 50;

  /** With so many turns a tick, turns are short: about a microsecond. */
  private static final int MANY_TURNS = 2000;

  private static final Object LOCK = new Object();
  private static volatile boolean looking;

  // Of the watchdog's thread.
  private final int[] turnsSeen = new int[Scheduler.workers()];
  private final @Nullable Worker[] seen = new Worker[Scheduler.workers()];

  /** Workers that were detached, and are still in their last turn. */
  private final List<Worker> leaving = new ArrayList<>();

  private final Breadth breadth = new Breadth(Scheduler.workers());

  /** Whether some wait behind a turn that is long. */
  private boolean areLong;

  private Watchdog() {}

  /** Called when a worker is woken. */
  static void workBegins() {
    if (!looking) {
      synchronized (LOCK) {
        if (!looking) {
          looking = true;
          Threads.startWatchdog(new Watchdog());
        }
      }
    }
  }

  @Override
  public void run() {
    int quiet = 0;
    while (true) {
      synchronized (LOCK) {
        try {
          LOCK.wait(TICK_MILLIS);
        } catch (InterruptedException e) {
          looking = false; // whoever interrupts a thread that nobody knows ends the JVM
          return;
        }
        quiet = Scheduler.allAreIdle() && leaving.isEmpty() ? quiet + 1 : 0;
        if (quiet > PATIENCE) {
          looking = false;
          if (Scheduler.allAreIdle()) { // who woke one before has seen that we were looking
            return;
          }
          looking = true;
          quiet = 0;
        }
      }
      long made = 0;
      areLong = false;
      for (int i = 0; i < seen.length; i++) {
        made += look(i);
      }
      breadth.tick(made, areLong);
      empty();
    }
  }

  /** Looks after a worker; returns how many turns it has made. */
  private int look(int index) {
    Worker worker = Scheduler.worker(index);
    if (worker == null) {
      return 0;
    }
    int turns = worker.turns;
    int progress = turns - turnsSeen[index];
    boolean isSame = seen[index] == worker;
    turnsSeen[index] = turns;
    seen[index] = worker;
    if (!isSame) {
      return 0;
    }
    worker.isCoarse = progress < MANY_TURNS;
    Waiter running = worker.running();
    if (worker.isCoarse && running != null && Scheduler.someWaitBehind(worker)) {
      areLong = true;
    }
    if (progress == 0 && running != null) {
      boolean told = running.mustNotWait();
      if (Scheduler.someWaitBehind(worker)) {
        if (Scheduler.someAreIdle()) {
          Scheduler.wakeOne();
        }
        told |= worker.hasNext() || !Scheduler.someAreIdle();
      }
      if (told) {
        relieve(worker, turns);
      }
    }
    return progress;
  }

  /** Others wait behind a long turn, or the process in it has been signalled. */
  private void relieve(Worker worker, int turns) {
    Thread host = worker.host;
    if (host == null || isInEngine(host) || worker.turns != turns) {
      return; // it is just about to go on; or it has: the next look will tell
    }
    Worker successor = Scheduler.replace(worker);
    if (successor != null) {
      leaving.add(worker);
      Threads.startWorker(successor, host.getState() == Thread.State.RUNNABLE);
    }
  }

  /**
   * What waits at workers that have been detached. The stack of a thread can only be read at a
   * safepoint of it, so when that has been done the thread has seen all that was written before; if
   * it was in code of the user's then, it touches {@code next} no more.
   */
  private void empty() {
    leaving.removeIf(worker -> {
      Thread host = worker.host;
      Waiter running = worker.running();
      if (host == null || running == null || !host.isAlive()) {
        return true; // its turn has ended, and it gives away all by itself
      }
      if (isInEngine(host)) {
        return false;
      }
      worker.giveAway();
      LeafRun process = running.process;
      if (process != null && running.mustNotWait()) {
        process.interruptOn(host);
      }
      return false;
    });
  }

  private static boolean isInEngine(Thread thread) {
    StackTraceElement[] trace = thread.getStackTrace();
    return trace.length == 0 || trace[0].getClassName().startsWith("csp.engine.");
  }
}
