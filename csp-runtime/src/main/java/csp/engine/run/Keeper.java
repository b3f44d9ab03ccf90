package csp.engine.run;

import csp.engine.seam.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the JVM alive while something runs that was spawned outside any process: our threads are
 * daemon threads, as all virtual threads are, so one thread that is none stands for all of them.
 *
 * <p>It lingers a little when nothing is left to keep, so that a program that spawns and joins in a
 * loop does not start a platform thread each time. It is no waiter and uses real time: a test that
 * replaces the clock does not mean it.
 */
final class Keeper implements Runnable {
  private static final long LINGER_MILLIS = 10;
  private static final Object LOCK = new Object();

  // Guarded by LOCK.
  private static long held;
  private static long holds; // so far, to tell whether something came and went while it lingered
  private static @Nullable Thread keeper;

  private Keeper() {}

  static void hold() {
    synchronized (LOCK) {
      if (keeper == null) {
        keeper = Threads.startKeeper(new Keeper());
      }
      held++;
      holds++;
    }
  }

  static void release() {
    synchronized (LOCK) {
      held--;
      LOCK.notifyAll();
    }
  }

  /** Returns how many executions keep the JVM alive now. For tests. */
  static long held() {
    synchronized (LOCK) {
      return held;
    }
  }

  @Override
  public void run() {
    synchronized (LOCK) {
      try {
        long seen;
        do {
          while (held > 0) {
            LOCK.wait();
          }
          seen = holds;
          LOCK.wait(LINGER_MILLIS);
        } while (held > 0 || holds != seen);
      } catch (InterruptedException e) {
        // Nobody but a shutdown of the whole JVM interrupts a thread that nobody knows.
        Thread.currentThread().interrupt();
      } finally {
        keeper = null;
      }
    }
  }
}
