package csp.engine.waiting;

import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import org.jspecify.annotations.Nullable;

/**
 * A waiter that has a thread, virtual or platform, and parks it.
 *
 * <p>To park a virtual thread and to wake it on another core costs ten times what a rendezvous
 * does, and often the partner is about to come. So it first spins for a moment, if that has helped
 * of late; then lets others have its carrier a few times, for the partner may be the next in line
 * there, again only if that has helped; and only then parks. All of this is bounded: it never
 * polls.
 *
 * <p>If the one whom it has woken last does not run yet, that one is probably in line for the same
 * carrier, and to spin would keep it waiting. Then it parks at once, unless spinning helps nearly
 * always in this case too: as between two who take turns, each on a core of its own.
 */
public final class ThreadWaiter extends Waiter {
  /** How long it spins: about a microsecond. */
  private static final int SPINS = 128;

  /** How often it lets others have its carrier before it parks. */
  private static final int TURNS = 4;

  // What has helped earns credit, and what has not costs some; without any left it is tried only
  // now and then. A process that waits seldom finds out early that it should park.
  private static final int MOST_CREDIT = 16;
  private static final int REWARD = 4;

  /** What it costs to have kept somebody waiting in vain, where a success earns one. */
  private static final int PENALTY = 2;

  /** After how many waits without it, something is tried again that has not helped. */
  private static final int PATIENCE = 64;

  private final Thread thread;
  private volatile boolean parked;

  /** What it waits for; null while it does not wait. */
  private volatile @Nullable Waiting waiting;

  // Of the waiting thread alone.
  private byte spinCredit;
  private byte surety; // the credit of spinning while somebody may wait for the carrier
  private byte turnCredit;
  private byte waits = PATIENCE - 4; // modulo 256, a multiple of it; the first waits only park

  /** Whom it has woken since it waited last. */
  private @Nullable ThreadWaiter woken;

  public ThreadWaiter(Thread thread, @Nullable ProcessRun process) {
    super(process);
    this.thread = thread;
  }

  @Override
  public String name() {
    ProcessRun running = process;
    return running != null
        ? "process '" + running.name() + "'"
        : "thread '" + thread.getName() + "'";
  }

  @Override
  public void settle(int reached) {
    outcome = (byte) reached;
  }

  @Override
  protected void notice() {
    wake();
  }

  @Override
  public boolean isWaiting() {
    return waiting != null;
  }

  @Override
  protected void waitsFor(@Nullable Waiting place) {
    waiting = place;
  }

  @Override
  public void wake() {
    if (parked) {
      Parking.unpark(thread);
    }
  }

  @Override
  public void wakeFor(Waiter waker) {
    if (parked) {
      Parking.unpark(thread);
      if (waker instanceof ThreadWaiter other) {
        other.woken = this;
      }
    }
  }

  @Override
  protected void sleep(Object blocker, long deadline) {
    if (thread.isVirtual() && standBy()) {
      return;
    }
    parked = true;
    if (!hasNews()) {
      Parking.park(blocker, deadline);
    }
    parked = false;
  }

  /** Waits without parking, as far as that is worth trying; returns whether it has helped. */
  private boolean standBy() {
    ThreadWaiter last = woken;
    woken = null;
    waits++;
    if (last != null && last.parked) {
      return spinSurely();
    }
    return spin() || yieldTurns();
  }

  private boolean spin() {
    if (spinCredit == 0 && waits % PATIENCE != 0) {
      return false;
    }
    boolean helped = spinOnce();
    spinCredit =
        (byte) (helped ? Math.min(MOST_CREDIT, spinCredit + REWARD) : Math.max(0, spinCredit - 1));
    return helped;
  }

  private boolean spinSurely() {
    if (surety == 0 && waits % PATIENCE != 0) {
      return false;
    }
    boolean helped = spinOnce();
    surety = (byte) (helped ? Math.min(MOST_CREDIT, surety + 1) : Math.max(0, surety - PENALTY));
    return helped;
  }

  private boolean spinOnce() {
    for (int spin = 0; spin < SPINS; spin++) {
      Thread.onSpinWait();
      if (hasNews()) {
        return true;
      }
    }
    return false;
  }

  /** Lets others have the carrier, if that is worth trying; returns whether it has helped. */
  private boolean yieldTurns() {
    if (turnCredit == 0 && waits % PATIENCE != 0) {
      return false;
    }
    for (int turn = 0; turn < TURNS; turn++) {
      Parking.yieldTurn();
      if (hasNews()) {
        turnCredit = (byte) Math.min(MOST_CREDIT, turnCredit + REWARD);
        return true;
      }
    }
    turnCredit = (byte) Math.max(0, turnCredit - 1);
    return false;
  }

  private boolean hasNews() {
    return outcome != PENDING || (signals & (TERMINATE | DISMISS)) != 0;
  }

  @Override
  protected void sleepFirmly(Object blocker) {
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

  /** Interrupts its thread. */
  public void interrupt() {
    thread.interrupt();
  }

  @Override
  protected boolean isInterrupted() {
    return thread.isInterrupted();
  }
}
