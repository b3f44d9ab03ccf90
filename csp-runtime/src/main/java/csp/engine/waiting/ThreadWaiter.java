package csp.engine.waiting;

import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
 *
 * <p>If that one begins to run at this moment, another carrier has taken it out of the line; and
 * since a line is served in order, nobody is left in ours. If we parked, our carrier would look for
 * work and take away whom the other wakes next, and so on: a token that goes round a ring would
 * change cores with every hop, which takes twice as long. So we hold our carrier for a moment, by
 * spinning. Of all carriers one is never held: whoever runs there has nobody to fear, and parks.
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

  /** How long it looks whether another carrier takes the one whom it has woken. */
  private static final int GLANCE = 16;

  private static final int MOST_HOLDERS = Runtime.getRuntime().availableProcessors() - 1;
  private static final VarHandle HOLDERS;

  /** How many hold their carriers. */
  private static volatile int holders;

  static {
    try {
      HOLDERS =
          MethodHandles.lookup().findStaticVarHandle(ThreadWaiter.class, "holders", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Thread thread;
  private volatile boolean parked;

  /** What it waits for; null while it does not wait. */
  private volatile @Nullable Waiting waiting;

  // Of the waiting thread alone.
  private byte spinCredit;
  private byte surety; // the credit of spinning while somebody may wait for the carrier
  private byte turnCredit;
  private byte holdCredit = MOST_CREDIT;

  /**
   * How often it has waited, modulo 256: at 0, what has not helped is tried again. That is seldom,
   * for to spin in vain costs as much as ten rendezvous; and the first waits only park.
   */
  private byte waits = -4;

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
  protected boolean liesDown(Waiting place) {
    if (thread.isVirtual() && standBy(place)) {
      return false;
    }
    parked = true;
    return !hasNews();
  }

  @Override
  protected void getsUp() {
    parked = false;
  }

  /** Waits without parking, as far as that is worth trying; returns whether it has helped. */
  private boolean standBy(Waiting place) {
    ThreadWaiter last = woken;
    woken = null;
    waits++;
    if (last != null && last.parked) {
      return spinSurely(place) || hold(last, place);
    }
    return (last != null && hold(last, place)) || spin(place) || yieldTurns();
  }

  /**
   * Holds the carrier for a moment if {@code last} runs on another by now. That must be so more
   * often than not: else a glance at it only keeps it waiting.
   */
  private boolean hold(ThreadWaiter last, Waiting place) {
    if (holders >= MOST_HOLDERS || (holdCredit == 0 && waits != 0)) {
      return false;
    }
    for (int spin = 0; last.parked; spin++) {
      if (spin == GLANCE) {
        holdCredit = (byte) Math.max(0, holdCredit - 2 * PENALTY);
        return false;
      }
      Thread.onSpinWait();
      if (hasNews()) {
        return true;
      }
    }
    holdCredit = (byte) Math.min(MOST_CREDIT, holdCredit + PENALTY);
    HOLDERS.getAndAdd(1);
    boolean helped = spinOnce(place);
    HOLDERS.getAndAdd(-1);
    return helped;
  }

  private boolean spin(Waiting place) {
    if (spinCredit == 0 && waits != 0) {
      return false;
    }
    boolean helped = spinOnce(place);
    spinCredit =
        (byte) (helped ? Math.min(MOST_CREDIT, spinCredit + REWARD) : Math.max(0, spinCredit - 1));
    return helped;
  }

  private boolean spinSurely(Waiting place) {
    if (surety == 0 && waits != 0) {
      return false;
    }
    boolean helped = spinOnce(place);
    surety = (byte) (helped ? Math.min(MOST_CREDIT, surety + 1) : Math.max(0, surety - PENALTY));
    return helped;
  }

  /**
   * Spins; returns whether that has helped. It begins to look late where others have some leeway:
   * if two took turns at each value of a buffer, they would mostly wait for each other's cache.
   */
  private boolean spinOnce(Waiting place) {
    int blind = Math.min(SPINS - 1, place.leeway());
    for (int spin = 0; spin < SPINS; spin++) {
      Thread.onSpinWait();
      if (spin >= blind && hasNews()) {
        return true;
      }
    }
    return false;
  }

  /** Lets others have the carrier, if that is worth trying; returns whether it has helped. */
  private boolean yieldTurns() {
    if (turnCredit == 0 && waits != 0) {
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
    boolean interrupted = false;
    parked = true;
    try {
      while (outcome == PENDING) {
        interrupted |= Thread.interrupted(); // or no thread would park
        Parking.park(blocker, Clock.NEVER);
      }
    } finally {
      parked = false;
      if (interrupted) {
        thread.interrupt(); // only now: it would wake us, again and again
      }
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
