package csp.engine.waiting;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What a waiter's wait has come to. */
public abstract class Settled extends Signalled {
  // Outcomes that a partner sets.
  public static final int PENDING = 0;
  public static final int DONE = 1;
  public static final int POISONED = 2;
  public static final int CLOSED = 3;

  /** Nothing has happened, but a choice has to look at its guards once more. */
  public static final int AGAIN = 4;

  // Reasons to give up, returned by await and never stored.
  public static final int TIMED_OUT = 5;
  public static final int INTERRUPTED = 6;
  public static final int STOPPED = 7;

  private static final VarHandle OUTCOME;

  static {
    try {
      OUTCOME = MethodHandles.lookup().findVarHandle(Settled.class, "outcome", byte.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** A byte, because a process is to be small. */
  protected volatile byte outcome;

  Settled() {}

  public final int outcome() {
    return outcome;
  }

  /** Sets the outcome, for one whose thread need not be asleep to go on. */
  protected final void publish(int reached) {
    OUTCOME.setRelease(this, (byte) reached);
  }

  /** Sets the outcome while nobody else looks at it. */
  protected final void note(int reached) {
    OUTCOME.setOpaque(this, (byte) reached);
  }
}
