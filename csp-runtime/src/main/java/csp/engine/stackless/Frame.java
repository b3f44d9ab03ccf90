package csp.engine.stackless;

import csp.engine.plan.Origin;
import csp.engine.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * One activation of a compiled method: what would be its frame on a stack is an object. Classes
 * derived from users' methods extend it; see {@code csp.engine.compiler}. A frame belongs to the
 * process that runs it, and is only used by the thread that process is on.
 */
public abstract class Frame {
  /** The method has returned, and has given its result to the process. */
  public static final int RETURNED = 0;

  /** The process waits, and may run on elsewhere already: nobody here may touch it any more. */
  public static final int WAITING = 1;

  /** All frames have been saved; the operation that was deferred has yet to be enrolled. */
  public static final int DEFERRED = 2;

  /** Where it goes on: 0 at the beginning, else the number of a suspension point. */
  public int at;

  /** Who called it, and waits for its result; null for the frame of a process. */
  @Nullable Frame caller;

  /** Returns a frame to begin {@code plan} with, or null if it needs a thread. */
  public static @Nullable Frame of(Plan.Leaf plan) {
    Frame prototype = (Frame) Origin.prototypeFor(plan);
    if (prototype == null) {
      return null;
    }
    Frame frame = prototype.make();
    return frame.begins(plan.arguments()) ? frame : null;
  }

  /**
   * Gives a frame its arguments. What a factory passes fits the method; what somebody passes by
   * hand may not, and then its body is run as it was given, on a thread.
   */
  private boolean begins(@Nullable Object[] arguments) {
    try {
      begin(arguments);
      return true;
    } catch (ClassCastException | ArrayIndexOutOfBoundsException | NullPointerException unfit) {
      return false;
    }
  }

  /** Runs until the method returns, throws (anything) or waits. */
  public abstract int step(StacklessProcess me);

  /** Returns the line of the source where it waits. */
  public abstract int line();

  /** Returns a new frame of the same method. Only for the frame of a process. */
  public Frame make() {
    throw new UnsupportedOperationException("not the frame of a process");
  }

  /** Goes to the beginning with these arguments, boxed, in the order of the parameters. */
  public void begin(@Nullable Object[] arguments) {
    throw new UnsupportedOperationException("not the frame of a process");
  }
}
