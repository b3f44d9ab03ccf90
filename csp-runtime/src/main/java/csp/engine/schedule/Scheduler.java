package csp.engine.schedule;

import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import csp.engine.seam.Reports;
import csp.engine.seam.Threads;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The workers, as many as there are cores, and the common queue of what becomes ready on other
 * threads.
 *
 * <p><b>No work is forgotten.</b> A worker that finds nothing declares that it is idle, in one word
 * of bits, then looks again everywhere, and parks only then. Whoever adds to the common queue adds
 * first and then looks for an idle worker. Both use compare-and-set or volatile accesses, so one of
 * the two sees the other. What is added to a worker's own ring is found by that worker; another is
 * woken for it when there is so much that it pays, or by the {@link Watchdog} if the worker is busy
 * with something long.
 */
public final class Scheduler {
  private static final int WORKERS = Math.min(64, Runtime.getRuntime().availableProcessors());
  private static final int SPINS = 100;

  /**
   * To wake a thread of the system takes so long that it is worth while to wait a little longer.
   */
  private static final int LONG_SPINS = 2000;

  /** How many virtual threads the JDK runs at once. */
  private static final int CARRIERS =
      Integer.getInteger("jdk.virtualThreadScheduler.parallelism", WORKERS);

  private static final AtomicReferenceArray<@Nullable Worker> ALL =
      new AtomicReferenceArray<>(WORKERS);
  private static final ReadyQueue COMMON = new ReadyQueue();

  /** A bit for each worker that is parked, or about to be; those not started yet count as idle. */
  private static final AtomicLong IDLE = new AtomicLong((1L << (WORKERS - 1) << 1) - 1);

  /** A bit for each worker that may run. Written by the watchdog. */
  private static volatile long allowed = 1;

  /** Whether there was no thread for a worker. */
  private static volatile boolean lacksThread;

  private Scheduler() {}

  /** Adds one that is ready. Any thread may call this. */
  public static void submit(TurnTaker process) {
    COMMON.add(process);
    if (someAreIdle()) {
      wakeOne();
    }
  }

  static @Nullable TurnTaker poll() {
    return COMMON.poll();
  }

  /** Tells whether one of those that may run is idle. */
  static boolean someAreIdle() {
    return (IDLE.get() & allowed) != 0;
  }

  /** Returns how many may run. */
  static int limit() {
    return Long.bitCount(allowed);
  }

  /** Tells whether {@code worker} may run: the first always may. */
  static boolean mayRun(Worker worker) {
    return (allowed & 1L << worker.index) != 0;
  }

  /** Lets only so many run: the first ones. */
  static void limitTo(int workers) {
    long wanted = (1L << (workers - 1) << 1) - 1;
    if (wanted != allowed) {
      allowed = wanted;
      while (someAreIdle() && !COMMON.isEmpty()) {
        wakeOne();
      }
    }
  }

  /** Tells whether every worker is idle, and rightly so. */
  static boolean allAreIdle() {
    return Long.bitCount(IDLE.get()) == WORKERS && !lacksThread;
  }

  /**
   * Tells whether a worker is always on a thread of the system: the last is, so that one carrier is
   * left to the other virtual threads, however busy all workers are.
   */
  private static boolean isOnSystemThread(int index) {
    return index > 0 && index >= CARRIERS - 1;
  }

  /** Tells whether a worker on a virtual thread leaves no carrier to others. */
  static boolean leavesNoCarrier() {
    return CARRIERS == 1;
  }

  static int workers() {
    return WORKERS;
  }

  static @Nullable Worker worker(int index) {
    return ALL.get(index);
  }

  /** Wakes an idle worker, if there is one. */
  static void wakeOne() {
    for (long idle = IDLE.get(); (idle & allowed) != 0; idle = IDLE.get()) {
      long bit = Long.lowestOneBit(idle & allowed);
      if (IDLE.compareAndSet(idle, idle & ~bit)) {
        unpark(Long.numberOfTrailingZeros(bit));
        Watchdog.workBegins();
        return;
      }
    }
  }

  private static void unpark(int index) {
    Worker worker = ALL.get(index);
    if (worker == null) {
      try {
        Worker made = new Worker(index);
        occupy(made); // nobody else does: we have cleared its bit
        Threads.startWorker(index, made, isOnSystemThread(index));
      } catch (Throwable refused) {
        isNotStarted(index, refused);
      }
      return;
    }
    Thread host = worker.host;
    if (host != null) {
      Parking.unpark(host);
    }
  }

  /** Gives {@code successor}, which is in the place of one that gave up its thread, another one. */
  static void start(Worker successor, boolean onSystemThread) {
    try {
      boolean isOnSystemThread = onSystemThread || isOnSystemThread(successor.index);
      Threads.startWorker(successor.index, successor, isOnSystemThread);
    } catch (Throwable refused) {
      isNotStarted(successor.index, refused);
    }
  }

  /** There is no thread to be had now. What is ready stays ready; the watchdog tries again. */
  private static void isNotStarted(int index, Throwable refused) {
    vacate(index);
    lacksThread = true;
    Reports.log(Level.WARNING, "no thread to run processes on: " + refused, refused);
  }

  /** Tries again to wake a worker for what is ready, if one could not be started. */
  static void retry() {
    if (lacksThread) {
      lacksThread = false;
      if (!COMMON.isEmpty()) {
        wakeOne();
      }
    }
  }

  /** Finds one that is ready in the common queue, or with another worker. */
  static @Nullable TurnTaker findFor(Worker worker) {
    TurnTaker ready = COMMON.poll();
    for (int i = 1; ready == null && i < WORKERS; i++) {
      Worker other = ALL.get((worker.index + i) % WORKERS);
      if (other != null) {
        ready = other.steal();
      }
    }
    return ready;
  }

  /** Tells whether any wait for a turn that {@code worker} could take, or only it could. */
  static boolean someWaitBehind(Worker worker) {
    return worker.hasNext() || worker.hasRing() || !COMMON.isEmpty();
  }

  private static boolean hasWork(Worker worker) {
    if (!COMMON.isEmpty()) {
      return true;
    }
    for (int i = 1; i < WORKERS; i++) {
      Worker other = ALL.get((worker.index + i) % WORKERS);
      if (other != null && other.hasRing()) {
        return true;
      }
    }
    return false;
  }

  /** Waits until there is something to do; may return for no reason. */
  static void awaitWork(Worker worker) {
    int spins = isOnSystemThread(worker.index) ? LONG_SPINS : SPINS;
    for (int spin = 0; spin < spins && mayRun(worker); spin++) {
      Thread.onSpinWait();
      if ((spin & 15) == 15 && hasWork(worker)) {
        return;
      }
    }
    worker.forget();
    if (!Thread.currentThread().isVirtual() && !isOnSystemThread(worker.index)) {
      // A thread of the system was needed for a while: the next is virtual again.
      if (worker.retires() && hasWork(worker)) {
        wakeOne();
      }
      return;
    }
    if (!worker.goesAway()) {
      return; // the bit belongs to its successor
    }
    if (!mayRun(worker) || !hasWork(worker)) {
      while (isIdle(worker.index) && !worker.detached) {
        Thread.interrupted(); // left behind by foreign code: nothing would park
        Parking.park(worker, Clock.NEVER);
      }
    }
    worker.comesBack();
    Watchdog.workBegins();
  }

  /** Makes {@code worker} the one of its index. */
  static void occupy(Worker worker) {
    ALL.set(worker.index, worker);
  }

  /** Makes {@code index} one that has not been started. */
  static void vacate(int index) {
    ALL.set(index, null);
    setIdle(index, true);
  }

  static boolean isIdle(int index) {
    return (IDLE.get() & 1L << index) != 0;
  }

  static void setIdle(int index, boolean idle) {
    long bit = 1L << index;
    IDLE.getAndUpdate(bits -> idle ? bits | bit : bits & ~bit);
  }

  /** Puts a new worker in the place of {@code worker}; null if that cannot be detached. */
  static @Nullable Worker replace(Worker worker, boolean whileAway) {
    Worker successor = new Worker(worker.index);
    if (!worker.detach(whileAway)) {
      return null;
    }
    occupy(successor);
    Thread host = worker.host;
    if (whileAway && host != null) { // who woke it may have been about to, but finds its successor
      Parking.unpark(host);
    }
    return successor;
  }
}
