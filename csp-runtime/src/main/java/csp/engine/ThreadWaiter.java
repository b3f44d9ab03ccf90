package csp.engine;

import org.jspecify.annotations.Nullable;

/**
 * A waiter that has a thread, virtual or platform, and parks it.
 *
 * <p>To park a virtual thread and to wake it on another core costs ten times what a rendezvous
 * does, and often the partner is about to come. So it first spins for a moment, if that has helped
 * of late; then lets others have its carrier a few times, for the partner may be the next in line
 * there; and only then parks. All of this is bounded: it never polls.
 */
final class ThreadWaiter extends Waiter {
  /** How long it spins at the most: about a microsecond. */
  private static final int MOST_SPINS = 128;

  private static final int FEWEST_SPINS = 8;

  /** How much longer it spins after it has helped, and how much shorter after it has not. */
  private static final int REWARD = 32;

  private static final int PENALTY = 8;

  /** After how many waits in which it did not spin it tries again whether that helps. */
  private static final int PATIENCE = 64;

  /** How often it lets others have its carrier before it parks. */
  private static final int TURNS = 4;

  private final Thread thread;
  private volatile boolean parked;

  // Of the waiting thread alone.
  private int spins = MOST_SPINS;
  private int waitsWithoutSpin;

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
    if (thread.isVirtual() && (spin() || yieldTurns())) {
      return;
    }
    parked = true;
    if (!hasNews()) {
      Parking.park(blocker, deadline);
    }
    parked = false;
  }

  /** Spins; returns whether something has come of it, and spins less the next time if not. */
  private boolean spin() {
    if (spins < FEWEST_SPINS) {
      if (++waitsWithoutSpin < PATIENCE) {
        return false;
      }
      waitsWithoutSpin = 0;
      spins = FEWEST_SPINS;
    }
    for (int turn = 0; turn < spins; turn++) {
      Thread.onSpinWait();
      if (hasNews()) {
        spins = Math.min(MOST_SPINS, spins + REWARD);
        return true;
      }
    }
    spins -= PENALTY;
    return false;
  }

  private boolean yieldTurns() {
    for (int turn = 0; turn < TURNS; turn++) {
      Parking.yieldTurn();
      if (hasNews()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNews() {
    return outcome != PENDING || (signals & (TERMINATE | DISMISS)) != 0;
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
