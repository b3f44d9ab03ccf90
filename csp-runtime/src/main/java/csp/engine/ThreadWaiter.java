package csp.engine;

import org.jspecify.annotations.Nullable;

/** A waiter that has a thread, virtual or platform, and parks it. */
final class ThreadWaiter extends Waiter {
  /**
   * How often a virtual thread lets others have its carrier before it parks. The partner is often
   * the next in line there; the rendezvous then costs no wake-up across cores.
   */
  private static final int TURNS = 2;

  private final Thread thread;
  private volatile boolean parked;

  ThreadWaiter(Thread thread, @Nullable LeafRun process) {
    super(process);
    this.thread = thread;
  }

  @Override
  String name() {
    LeafRun running = process;
    return running != null
        ? "process '" + running.name() + "'"
        : "thread '" + thread.getName() + "'";
  }

  @Override
  void wake() {
    if (parked) {
      Parking.unpark(thread);
    }
  }

  @Override
  void sleep(Object blocker, long deadline) {
    if (thread.isVirtual()) {
      for (int turn = 0; turn < TURNS; turn++) {
        Parking.yieldTurn();
        if (outcome != PENDING || signals != 0) {
          return;
        }
      }
    }
    parked = true;
    if (outcome == PENDING && (signals & (TERMINATE | DISMISS)) == 0) {
      Parking.park(blocker, deadline);
    }
    parked = false;
  }

  @Override
  void sleepFirmly(Object blocker) {
    boolean interrupted = Thread.interrupted(); // or no thread would park
    parked = true;
    if (outcome == PENDING) {
      Parking.park(blocker, Clock.NEVER);
    }
    parked = false;
    if (interrupted) {
      thread.interrupt();
    }
  }

  @Override
  boolean isInterrupted() {
    return thread.isInterrupted();
  }
}
