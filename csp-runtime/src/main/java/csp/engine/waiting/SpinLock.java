package csp.engine.waiting;

import csp.engine.seam.Parking;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A lock for a few instructions: nobody ever waits for anything else, or runs foreign code, while
 * holding it. It is one word of the object that it guards.
 *
 * <p>Happens-before: {@code unlock} before the next {@code lock}.
 */
public abstract class SpinLock {
  /** About a microsecond; a holder that takes longer has lost its core. */
  private static final int SPINS = 100;

  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(SpinLock.class, "held", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** For how many pauses at most one who finds it held does not look again. */
  private static final int MOST_PATIENCE = 48;

  private volatile boolean held;

  /**
   * How often in a row the same may be done under the lock, roughly; not more than fits. What is
   * guarded then stays in the cache of the one who does it, while to take turns means to fetch it
   * from another core each time. So who finds the lock held lets the holder go on for a moment.
   */
  private final byte timesInARow;

  protected SpinLock() {
    this(1);
  }

  protected SpinLock(int timesInARow) {
    this.timesInARow = (byte) Math.min(Byte.MAX_VALUE, timesInARow);
  }

  /** Returns how often in a row the same may be done under the lock, roughly. */
  public final int timesInARow() {
    return timesInARow;
  }

  protected final void lock() {
    if ((boolean) HELD.getAndSet(this, true)) {
      lockSlowly();
    }
  }

  private void lockSlowly() {
    for (int pause = (timesInARow - 1) * MOST_PATIENCE / Byte.MAX_VALUE; pause > 0; pause--) {
      Thread.onSpinWait();
    }
    for (int turn = 0; held || (boolean) HELD.getAndSet(this, true); turn++) {
      if (turn < SPINS) {
        Thread.onSpinWait();
      } else {
        Parking.yieldTurn();
      }
    }
  }

  protected final void unlock() {
    HELD.setRelease(this, false);
  }
}
