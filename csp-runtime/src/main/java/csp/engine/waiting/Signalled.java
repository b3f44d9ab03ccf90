package csp.engine.waiting;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What a waiter has been told: that it must stop, at once or when it would wait. */
public abstract class Signalled extends Node {
  /** Every operation throws from now on. */
  public static final int TERMINATE = 1;

  /** Every operation that would wait throws from now on (a daemon whose time has come). */
  public static final int DISMISS = 2;

  /** It evaluates the conditions and suppliers of a choice, and must not communicate. */
  public static final int EVALUATING = 4;

  private static final VarHandle SIGNALS;

  static {
    try {
      SIGNALS = MethodHandles.lookup().findVarHandle(Signalled.class, "signals", byte.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** A byte, because a process is to be small. */
  protected volatile byte signals;

  Signalled() {}

  public final int signals() {
    return signals;
  }

  /** Begins with these signals; nobody else knows of it yet. */
  public final void isBornWith(int told) {
    signals = (byte) told;
  }

  /** Adds a signal to itself, which waits for nothing. */
  public final void setSignal(int added) {
    SIGNALS.getAndBitwiseOr(this, (byte) added);
  }

  public final void clearSignal(int removed) {
    SIGNALS.getAndBitwiseAnd(this, (byte) ~removed);
  }

  /** Tells whether every operation has to throw, also one that need not wait. */
  public final boolean mustStop() {
    return (signals & (TERMINATE | EVALUATING)) != 0;
  }

  /** Tells whether an operation that would wait has to throw instead. */
  public final boolean mustNotWait() {
    return (signals & (TERMINATE | DISMISS)) != 0;
  }
}
