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

  private volatile boolean held;

  protected final void lock() {
    if ((boolean) HELD.getAndSet(this, true)) {
      lockSlowly();
    }
  }

  private void lockSlowly() {
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
