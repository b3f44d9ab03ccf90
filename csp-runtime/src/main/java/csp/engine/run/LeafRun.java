package csp.engine.run;

import csp.engine.compiler.Traces;
import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.stackless.Frame;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.StacklessRun;
import csp.engine.waiting.Seat;
import csp.engine.waiting.ThreadWaiter;
import csp.engine.waiting.Waiter;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * One run of a body of the user's: what people call a process. While its body runs, it occupies a
 * thread and is that thread's {@linkplain Seat#occupant current process}; what is spawned or
 * started there belongs to it, and it ends when all of that has ended too. It waits for that
 * without a thread: the last child's end drives on.
 *
 * <p>Signals reach it through its {@link Waiter}: it throws from the operation it waits in, or from
 * its next one. In foreign code it is disturbed instead: its thread is interrupted, once a signal,
 * and only while it runs this body.
 */
final class LeafRun extends BodyRun implements Runnable, StacklessRun {
  // All guarded by this.
  private @Nullable Waiter waiter;
  private boolean hasThread; // for its body
  private byte disturbed; // the signals for which it has been interrupted

  LeafRun(Plan.Leaf plan, Run parent, int index, int signals) {
    super(plan, parent, index, signals);
  }

  /** Returns the run of which {@code waiter} is the one that waits; null if that is no process. */
  static @Nullable LeafRun of(Waiter waiter) {
    return (LeafRun) waiter.process; // there are no others
  }

  @Override
  void begin(Drive drive) {
    StacklessProcess compiled;
    try {
      Frame frame = Frame.of(plan);
      compiled = frame == null ? null : new StacklessProcess(this, frame);
    } catch (Throwable refused) { // out of memory, mostly: the others must hear of it
      neverRan(refused, drive);
      return;
    }
    if (compiled == null) {
      drive.launch(this);
      return;
    }
    boolean isTerminated;
    synchronized (this) {
      compiled.isBornWith(signals);
      waiter = compiled;
      isTerminated = (signals & Waiter.TERMINATE) != 0;
    }
    if (isTerminated) {
      settle(Ending.TERMINATED.worse(release(Ending.TERMINATED)), drive);
    } else {
      drive.ready(compiled);
    }
  }

  @Override
  public boolean bodyReturned(Frame frame, StacklessProcess me) {
    int told = me.signals() & STOP;
    if (plan instanceof Plan.Forever server && told == 0) {
      @Nullable Object[] arguments = plan.arguments();
      if (server.carriesState()) {
        arguments = arguments.clone();
        arguments[0] = me.takeObject();
      }
      try {
        frame.begin(arguments);
      } catch (Throwable refused) {
        bodyThrew(refused, me);
        return false;
      }
      if (me.isSpent()) {
        me.concludeAtOnce(Waiter.DONE, null);
        return false;
      }
      return true;
    }
    Ending how = Ending.RETURNED;
    if (plan instanceof Plan.Forever) {
      how = (told & Waiter.TERMINATE) != 0 ? Ending.TERMINATED : Ending.DISMISSED;
    }
    finish(how, me);
    return false;
  }

  @Override
  public void bodyThrew(Throwable thrown, StacklessProcess me) {
    try {
      Traces.rewrite(thrown);
    } catch (Throwable ignored) { // a trace that reads badly is no reason to lose the process
      Thread.onSpinWait();
    }
    finish(judge(thrown, leaveBody()), me);
  }

  private void finish(Ending how, StacklessProcess me) {
    me.isSpent(); // an end is work, as a communication is
    Drive drive = Drive.forEnd(me.worker());
    settle(how.worse(release(how)), drive);
    Thread.interrupted(); // nobody interrupts it for our sake any more, and whoever runs next
    drive.drive(); // has not been
  }

  @Override
  public synchronized void interruptOn(Thread thread) {
    if (isUndisturbed()) {
      thread.interrupt();
    }
  }

  /**
   * Runs this leaf, and then those that the calling thread may run after it. Those are a method of
   * their own, and nothing is made for them before: most bodies wait; see {@link Waiter#await}.
   */
  @Override
  public void run() {
    Ending how = Ending.TERMINATED;
    Throwable cause = null;
    try {
      if (enterBody()) {
        how = perform();
      }
    } catch (Throwable thrown) {
      cause = thrown;
    }
    runNext(left(how, cause));
  }

  private void runNext(Ending how) {
    try {
      Drive drive = Drive.forEndOnThread();
      settle(how, drive);
      runAll(drive, name());
    } finally {
      Seat.keepNone();
    }
  }

  /** Runs the leaves that {@code drive} comes to; takes and returns the name of the thread. */
  static String runAll(Drive drive, String nameBefore) {
    String threadName = nameBefore;
    for (LeafRun leaf = drive.drive(); leaf != null; leaf = drive.drive()) {
      if (!threadName.equals(leaf.name())) {
        threadName = leaf.name();
        Thread.currentThread().setName(threadName);
      }
      leaf.settle(leaf.live(), drive);
    }
    return threadName;
  }

  /** Runs the body; returns how it ended, when it has released what it owns. */
  private Ending live() {
    Ending how = Ending.TERMINATED;
    Throwable cause = null;
    try {
      if (enterBody()) {
        how = perform();
      }
    } catch (Throwable thrown) {
      cause = thrown;
    }
    return left(how, cause);
  }

  /** Runs the body on this thread. So short that even the JIT's first compiler makes no frame. */
  private Ending perform() throws Throwable {
    if (plan instanceof Plan.Once once) {
      once.perform();
      return Ending.RETURNED;
    }
    return serve();
  }

  /** The body has come to its end; returns how it ended, when it has released what it owns. */
  private Ending left(Ending how, @Nullable Throwable cause) {
    boolean wasDisturbed = leaveBody();
    Ending judged = cause == null ? how : judge(cause, wasDisturbed);
    // Still the current process while it releases what it owns: it is the one that poisons.
    return judged.worse(release(judged));
  }

  /** Returns false if it has been terminated before it began. */
  private boolean enterBody() {
    Thread thread = Thread.currentThread();
    ThreadWaiter entering = new ThreadWaiter(thread, this);
    Seat.keep(entering);
    synchronized (this) {
      entering.isBornWith(signals);
      waiter = entering;
      if ((signals & Waiter.TERMINATE) != 0) {
        return false;
      }
      hasThread = true;
      disturb(); // if it was born dismissed
      return true;
    }
  }

  private Ending serve() throws Throwable {
    Plan.Forever server = (Plan.Forever) plan;
    Waiter self = Seat.occupant();
    Object state = server.first();
    while (true) {
      state = server.next(state);
      int told = self == null ? 0 : self.signals();
      if ((told & STOP) != 0) {
        return (told & Waiter.TERMINATE) != 0 ? Ending.TERMINATED : Ending.DISMISSED;
      }
    }
  }

  /** From here on nobody interrupts the thread for our sake; tells whether somebody has. */
  private boolean leaveBody() {
    boolean wasDisturbed;
    synchronized (this) {
      hasThread = false;
      wasDisturbed = disturbed != 0;
    }
    Thread.interrupted(); // whoever runs next on this thread has not been interrupted
    return wasDisturbed;
  }

  @Override
  synchronized void signal(int added, ArrayDeque<Run> reached) {
    super.signal(added, reached);
    Waiter running = waiter;
    if (running != null) {
      running.signal(added);
      disturb();
    }
  }

  /**
   * Interrupts the thread if it is in foreign code, that is, if it runs the body and waits in no
   * operation of ours. See {@link Waiter#goesOn} for why none is missed. If it begins to wait just
   * now, it withdraws because of the signal; it looks at signals before it looks at its flag.
   */
  @Override
  public synchronized void disturb() {
    if (hasThread && waiter instanceof ThreadWaiter self && isUndisturbed()) {
      self.interrupt();
    }
  }

  /** Tells whether it is to be interrupted now, and notes that it has been. */
  private boolean isUndisturbed() {
    int fresh = signals & STOP & ~disturbed;
    if (fresh == 0 || ending() != null || waiter == null || waiter.isWaiting()) {
      return false;
    }
    disturbed |= (byte) fresh;
    return true;
  }
}
