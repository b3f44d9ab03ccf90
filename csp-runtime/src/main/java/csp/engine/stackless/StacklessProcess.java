package csp.engine.stackless;

import csp.engine.compiler.Traces;
import csp.engine.schedule.Worker;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process without a stack: what it is in the middle of is a chain of {@link Frame}s, and while it
 * waits it occupies no thread. The public methods are called by the code derived from users'
 * methods, and by operations.
 *
 * <p><b>How an operation goes.</b> First {@code try…}: it completes, or does nothing. If it could
 * not, the frames save themselves, and only then, as the last thing done, {@code enrol…} puts the
 * process where its partner will find it. From that instant the partner may run it on another
 * thread, so nobody here touches it again. Where frames of callers are still on the Java stack, the
 * operation is deferred until they have been saved as well.
 *
 * <p>Happens-before between two turns of a process on different threads: what it did is published
 * by the lock of the place it waits in; who takes it out publishes it to the thread that runs it
 * next by the run queue.
 */
public final class StacklessProcess extends StacklessWaiter {
  /** How many frames a trace shows, as the JDK's own do. */
  private static final int TRACED = 1024;

  /** Not null while Java frames are left because a callee waits: the frame that was linked last. */
  public @Nullable Frame unwinding;

  /** The innermost frame. */
  private Frame top;

  public StacklessProcess(StacklessRun process, Frame frame) {
    super(process);
    top = frame;
  }

  // ---------------------------------------------------------------- operations

  /** Does an operation if it need not wait; else {@code enrol} or {@code defer} must follow. */
  public boolean attempt(
      int operation, Object receiver, @Nullable Object first, @Nullable Object second) {
    return OperationTable.get(operation).attempt(this, receiver, first, second);
  }

  /** Waits for an operation that was attempted in vain. The last that a step does. */
  public void enrol(
      int operation, Object receiver, @Nullable Object first, @Nullable Object second) {
    try {
      OperationTable.get(operation).enrol(this, receiver, first, second);
    } catch (Throwable refused) {
      throwThere(refused);
    }
  }

  /** Has the engine enrol an operation, of any kind, when all frames have been saved. */
  public void defer(
      int operation, Object receiver, @Nullable Object first, @Nullable Object second) {
    pending =
        new Deferred(
            operation, receiver, first, second, Objects.requireNonNull(unwinding), pending);
  }

  /** Throws what the operation has come to, or the callee has thrown, if it is not a result. */
  public void resume() {
    if (pending instanceof Thrown left) {
      pending = null;
      throw StacklessProcess.<RuntimeException>sneaky(left.what);
    }
    if (outcome != DONE) {
      throw refusal();
    }
  }

  /** Returns what to throw for an outcome that is no result; whoever set it has left the place. */
  public RuntimeException refusal() {
    int reached = outcome;
    Object place = item;
    item = null;
    note(DONE);
    if (place instanceof Waiting operation) {
      return reached == STOPPED
          ? Refusals.stopped(this, operation)
          : operation.ended(this, reached);
    }
    throw new IllegalStateException(name() + " was resumed with " + reached + " at " + place);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <X extends Throwable> X sneaky(Throwable any) throws X {
    throw (X) any;
  }

  // ---------------------------------------------------------------- results

  /** Takes a result. It stays here until the next operation; a primitive one is in the ticket. */
  public @Nullable Object takeObject() {
    return item;
  }

  public int takeInt() {
    return (int) ticket;
  }

  public long takeLong() {
    return ticket;
  }

  public float takeFloat() {
    return Float.intBitsToFloat((int) ticket);
  }

  public double takeDouble() {
    return Double.longBitsToDouble(ticket);
  }

  /** Gives a result. */
  public void giveObject(@Nullable Object result) {
    item = result;
  }

  public void giveInt(int result) {
    ticket = result;
  }

  public void giveLong(long result) {
    ticket = result;
  }

  public void giveFloat(float result) {
    ticket = Float.floatToRawIntBits(result);
  }

  public void giveDouble(double result) {
    ticket = Double.doubleToRawLongBits(result);
  }

  // ---------------------------------------------------------------- frames

  /** Adds a frame that has saved itself: the innermost one first, then who called it. */
  public void link(Frame frame) {
    Frame inner = unwinding;
    if (inner != null) {
      inner.caller = frame;
    }
    unwinding = frame;
  }

  /**
   * A handler of the user's begins. If frames were being left because a callee waits, that has come
   * to nothing (there was no room to save them), and nobody waits.
   *
   * @param thrown what is handled, if the handler may show it to somebody; else null
   */
  public void caught(@Nullable Throwable thrown) {
    giveUp();
    if (thrown != null) {
      show(thrown);
    }
  }

  /** The user's code has {@code thrown} in its hands, and may show it to somebody. */
  public void show(Throwable thrown) {
    try {
      if (Traces.isRaw(thrown)) {
        Traces.complete(thrown, top.getClass(), trace(top.caller));
      }
    } catch (Throwable ignored) { // a trace that reads badly is no reason to lose what was thrown
      Thread.onSpinWait();
    }
  }

  /** What it was about to wait for is not waited for. */
  private void giveUp() {
    unwinding = null;
    Pending begun = pending;
    pending = null;
    if (begun != null) {
      begun.giveUp();
    }
  }

  @Override
  protected void turn(@Nullable Worker runner) {
    if (worker != runner) {
      worker = runner;
    }
    Pending begun = pending;
    if (begun != null && !conclude(begun)) {
      return;
    }
    Frame frame = top;
    while (true) {
      int reached;
      try {
        reached = frame.step(this);
      } catch (Throwable left) {
        Frame caller = frame.caller;
        caught(caller == null ? null : left);
        if (caller == null) {
          owner().bodyThrew(left, this);
          return;
        }
        pending = Thrown.of(left);
        frame = caller;
        top = caller;
        continue;
      }
      if (reached == Frame.WAITING) {
        return;
      }
      if (reached == Frame.DEFERRED) {
        unwinding = null;
        enrolDeferred();
        return;
      }
      Frame caller = frame.caller;
      if (caller == null) {
        if (!owner().bodyReturned(frame, this)) {
          return;
        }
      } else {
        note(DONE);
        frame = caller;
        top = caller;
      }
    }
  }

  /** What a trace shows of {@code waiting} and its callers: as if they were on the stack. */
  private static List<StackTraceElement> trace(@Nullable Frame waiting) {
    List<StackTraceElement> callers = new ArrayList<>();
    for (Frame f = waiting; f != null && callers.size() < TRACED; f = f.caller) {
      callers.add(Traces.of(f.getClass(), f.line()));
    }
    return callers;
  }

  /** {@code failed} is thrown where the process waits. */
  private void placeHere(Throwable failed) {
    try {
      Traces.place(failed, trace(top));
    } catch (Throwable ignored) {
      Thread.onSpinWait();
    }
  }

  /** It was woken in the middle of an operation; returns false if it has to wait on. */
  private boolean conclude(Pending begun) {
    home = null; // not every place has cleared it
    Pending left = begun instanceof Thrown ? begun : null;
    try {
      if (!begun.conclude(this)) {
        return false;
      }
    } catch (Throwable failed) {
      placeHere(failed);
      left = Thrown.of(failed);
    }
    note(DONE);
    pending = left;
    return true;
  }

  private void enrolDeferred() {
    Deferred operation = (Deferred) Objects.requireNonNull(pending);
    top = operation.innermost();
    pending = operation.begun();
    try {
      enrol(operation.operation(), operation.receiver(), operation.first(), operation.second());
    } catch (Throwable refused) {
      throwThere(refused);
    }
  }

  /** An operation could not be enrolled, and it has not been put anywhere: it is thrown there. */
  private void throwThere(Throwable refused) {
    giveUp();
    pending = Thrown.of(refused);
    concludeAtOnce(DONE, null);
  }
}
