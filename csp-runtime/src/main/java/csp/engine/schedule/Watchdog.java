package csp.engine.schedule;

import csp.engine.plan.Origin;
import csp.engine.seam.Clock;
import csp.engine.seam.Reports;
import csp.engine.seam.Threads;
import csp.engine.waiting.ProcessRun;
import csp.engine.waiting.Waiter;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * <p>It uses the time of the machine, and is no waiter: a test that replaces the clock does not
 * mean it. When all workers have been idle for a while it stops looking, so an idle engine uses no
 * processor at all.
 */
final class Watchdog implements Runnable {
  private static final long TICK_MILLIS = 2;

  /** How many ticks without work until it stops looking. */
  private static final int PATIENCE = 50;

  /** With so many turns and communications a tick, they are short: about a microsecond. */
  private static final int MANY_TURNS = 2000;

  /** What of ours may take its time, in code of others. */
  private static final Set<String> CALLS_OUT =
      Set.of(Reports.class.getName(), Origin.class.getName(), Threads.class.getName());

  private static final Object LOCK = new Object();
  private static volatile boolean looking;

  /** For how many ticks a worker may keep a carrier without pause, or be without one. */
  private static final int CARRIER_PATIENCE = 10;

  // Of the watchdog's thread.
  private final int[] idleTimesSeen = new int[Scheduler.workers()];
  private final int[] wantedFor = new int[Scheduler.workers()];
  private final int[] turnsSeen = new int[Scheduler.workers()];
  private final int[] operationsSeen = new int[Scheduler.workers()];
  private final @Nullable Worker[] seen = new Worker[Scheduler.workers()];

  /** Workers that were detached, and are still in their last turn. */
  private final List<Worker> leaving = new ArrayList<>();

  private final Breadth breadth = new Breadth(Scheduler.workers());

  /** Whether some wait behind a turn that is long, or several workers have such turns. */
  private boolean areLong;

  private int longTurns;

  /** Whether the first worker has had nothing to do since the last look. */
  private boolean wasIdle;

  private long lastLook = Clock.machineNanos();

  private Watchdog() {}

  /** Called when a worker is woken. */
  static void workBegins() {
    if (!looking) {
      synchronized (LOCK) {
        if (!looking) {
          try {
            Threads.startWatchdog(new Watchdog());
            looking = true;
          } catch (Throwable refused) { // then whoever wakes a worker next
            Reports.log(Level.WARNING, "no thread to watch processes from: " + refused, refused);
          }
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
      try {
        lookAtAll();
      } catch (Throwable noRoom) { // out of memory: it must not be the end of looking
        Thread.onSpinWait();
      }
    }
  }

  private void lookAtAll() {
    long made = 0;
    areLong = false;
    longTurns = 0;
    wasIdle = false;
    for (int i = 0; i < seen.length; i++) {
      made += look(i);
    }
    long now = Clock.machineNanos();
    Scheduler.limitTo(breadth.tick(made, now - lastLook, areLong, wasIdle));
    lastLook = now;
    empty();
    Scheduler.retry();
  }

  /** Looks after a worker; returns how many communications and ends there have been. */
  private long look(int index) {
    Worker worker = Scheduler.worker(index);
    if (worker == null) {
      return 0;
    }
    int turns = worker.turns;
    int progress = turns - turnsSeen[index];
    boolean isSame = seen[index] == worker;
    int operations = worker.operations;
    int made = isSame ? operations - operationsSeen[index] : 0;
    operationsSeen[index] = operations;
    turnsSeen[index] = turns;
    seen[index] = worker;
    if (!isSame) {
      return 0;
    }
    wasIdle |= index == 0 && worker.idleTimes != idleTimesSeen[index];
    worker.isCoarse = progress + made < MANY_TURNS;
    Waiter running = worker.running();
    if (worker.isCoarse && running != null) {
      longTurns++;
      areLong |= longTurns > 1 || Scheduler.someWaitBehind(worker);
    }
    if (worker.isCoarse && worker.hasRing() && Scheduler.someAreIdle()) {
      Scheduler.wakeOne(); // whoever put them there may have done so when turns were short
    }
    lookAfterCarrier(worker, progress, running);
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
    return made;
  }

  /**
   * A virtual thread keeps its carrier until it parks, and to yield hardly helps: what yields comes
   * back first. So a worker that has much to do moves to a thread of the system, or the other
   * virtual threads would starve; and one that was woken and gets no carrier is replaced by one on
   * such a thread, or it would.
   */
  private void lookAfterCarrier(Worker worker, int progress, @Nullable Waiter running) {
    int index = worker.index;
    Thread host = worker.host;
    boolean isStuck = progress == 0 && running == null && Scheduler.someWaitBehind(worker);
    boolean isBusy =
        Scheduler.leavesNoCarrier() && progress > 0 && worker.idleTimes == idleTimesSeen[index];
    idleTimesSeen[index] = worker.idleTimes;
    boolean isPatient = host == null || !host.isVirtual() || !(isStuck || isBusy);
    wantedFor[index] = isPatient ? 0 : wantedFor[index] + 1;
    if (wantedFor[index] <= CARRIER_PATIENCE) {
      return;
    }
    wantedFor[index] = 0;
    if (isBusy) {
      worker.isAsked = true;
      return;
    }
    Worker successor = Scheduler.replace(worker, true);
    if (successor != null) {
      worker.giveAway(); // it is away, and finds that it is detached when it is back
      Scheduler.start(successor, true);
    }
  }

  /** Others wait behind a long turn, or the process in it has been signalled. */
  private void relieve(Worker worker, int turns) {
    Thread host = worker.host;
    if (host == null || isInEngine(host) || worker.turns != turns) {
      return; // it is just about to go on; or it has: the next look will tell
    }
    Waiter running = worker.running();
    Worker successor = Scheduler.replace(worker, false);
    if (successor != null) {
      leaving.add(worker);
      boolean computes = isComputing(host, running);
      Scheduler.start(successor, computes);
    }
  }

  /**
   * Tells whether a long turn only computes; one that has blocked is remembered. If it has got into
   * our own code meanwhile, that says nothing: there it may wait for a lock of ours.
   */
  private static boolean isComputing(Thread host, @Nullable Waiter running) {
    StackTraceElement[] trace = host.getStackTrace();
    boolean computes =
        isInEngine(trace) || (host.getState() == Thread.State.RUNNABLE && !isWaiting(trace[0]));
    ProcessRun process = running == null ? null : running.process;
    Origin origin = process == null ? null : process.plan().origin();
    if (!computes && origin != null && host.isAlive()) {
      origin.hasBlocked(trace);
    }
    return computes;
  }

  /** Tells whether it is in native code that may wait: not where the JVM loads classes, or so. */
  private static boolean isWaiting(StackTraceElement top) {
    String type = top.getClassName();
    return top.isNativeMethod()
        && !type.startsWith("java.lang.")
        && !type.startsWith("java.util.")
        && !type.startsWith("jdk.internal.");
  }

  /**
   * What waits at workers that have been detached. The stack of a thread can only be read at a
   * safepoint of it (of a virtual one: of its carrier, or while it is kept from being mounted), so
   * when that has been done the thread has seen all that was written before, which includes that it
   * is detached. If it was in code of the user's then, and still is in the same turn, it touches
   * {@code next} no more: whoever pushes looks whether it is detached, and so does who begins a
   * turn.
   */
  private void empty() {
    leaving.removeIf(worker -> {
      Thread host = worker.host;
      if (host == null || !host.isAlive()) {
        return true; // it has given away all by itself
      }
      int turns = worker.turns;
      if (isInEngine(host)) {
        return false;
      }
      Waiter running = worker.running();
      if (running == null || worker.turns != turns) {
        return false;
      }
      worker.giveAway();
      ProcessRun process = running.process;
      if (process != null && running.mustNotWait()) {
        process.interruptOn(host);
      }
      return false;
    });
  }

  private static boolean isInEngine(Thread thread) {
    return isInEngine(thread.getStackTrace());
  }

  /** Tells whether a thread is in our code, or in what that calls of the JDK; or in none. */
  private static boolean isInEngine(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      String module = frame.getModuleName();
      if (module == null || !(module.startsWith("java.") || module.startsWith("jdk."))) {
        return frame.getClassName().startsWith("csp.engine.")
            && !CALLS_OUT.contains(frame.getClassName());
      }
    }
    return true;
  }
}
