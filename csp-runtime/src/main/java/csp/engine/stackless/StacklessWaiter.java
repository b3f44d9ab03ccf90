package csp.engine.stackless;

import csp.engine.plan.Origin;
import csp.engine.schedule.Scheduler;
import csp.engine.schedule.TurnTaker;
import csp.engine.schedule.Worker;
import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import csp.engine.waiting.Place;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * How a process without a stack waits. It has no thread to park: it is put into a queue and left
 * there.
 *
 * <p><b>Who wakes it.</b> Whoever takes it out of its place, and nobody else: its partner; or who
 * signals it, or whose clock finds its time over, by {@linkplain Place#withdraw withdrawing} it.
 * Only one succeeds, under the lock of the place, so it is scheduled exactly once and no
 * compare-and-set is needed for that.
 *
 * <p><b>No signal is lost.</b> The process writes {@code home}, then locks the place (a
 * compare-and-set), then reads {@code signals}; who signals writes {@code signals} by a
 * compare-and-set, and then reads {@code home}. One of them sees the other. While it holds that
 * lock, {@code home} tells precisely whether the process is in the place: it is written before the
 * process can be queued, and cleared under the lock when it is taken out.
 *
 * <p><b>On a thread all the same.</b> Where an operation is called in code that was not read, the
 * process cannot leave its stack. It then blocks the thread like any other waiter, having handed
 * its worker over to another one. That it does so ({@code pending}, volatile) is written before it
 * reads {@code signals}; who signals writes those, and then reads whether it does: it is unparked,
 * or sees for itself.
 */
public abstract class StacklessWaiter extends TurnTaker {
  private static final VarHandle HOME;
  private static final VarHandle BEGUN;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      HOME = lookup.findVarHandle(Waiter.class, "home", Place.class);
      BEGUN = lookup.findVarHandle(StacklessWaiter.class, "pending", Pending.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The worker that runs it; null if it is on a thread of its own, having blocked its worker. */
  @Nullable Worker worker;

  /**
   * What it is in the middle of, unless that is a plain read or write. Written in its own turns,
   * and read by its partners too, under the lock of its place.
   */
  public @Nullable Pending pending;

  StacklessWaiter(StacklessRun process) {
    super(process);
  }

  /** Returns the run that it is the waiter of. */
  final StacklessRun owner() {
    StacklessRun owner = (StacklessRun) process;
    if (owner == null) {
      throw new IllegalStateException("a stackless process without a run");
    }
    return owner;
  }

  /** Returns the worker on whose thread it is. */
  public final @Nullable Worker worker() {
    return worker;
  }

  /** Called before it enrols: from now on it may be found at {@code place}. */
  public void settleAt(Place place, @Nullable Object offered) {
    if (blocking() != null) {
      pending = null;
    }
    item = offered;
    note(PENDING);
    HOME.setRelease(this, place);
  }

  /** The operation came to its end before it was queued: the process goes on, in its turn. */
  public void concludeAtOnce(int reached, @Nullable Waiting place) {
    home = null;
    if (reached != DONE) {
      item = place;
    }
    note(reached);
    Worker runner = worker;
    if (runner != null) {
      runner.pushLast(this);
    } else {
      Scheduler.submit(this);
    }
  }

  /** Tells whether others should have a turn before it goes on, although it could. */
  public boolean isSpent() {
    Worker runner = worker;
    return runner != null && runner.isSpent();
  }

  /**
   * One that blocks a thread must not see the outcome before it is woken: it would go on, and might
   * wait elsewhere, without a stack, when whoever wakes it asks whether it blocks one, and
   * schedules it.
   */
  @Override
  public void settle(int reached) {
    Blocking blocking = blocking();
    if (blocking == null) {
      publish(reached);
    } else {
      blocking.settled = reached;
    }
  }

  @Override
  public boolean isScheduledBy(Waiter waker) {
    return blocking() == null
        && waker instanceof StacklessWaiter running
        && running.worker != null
        && running.worker.takes(this);
  }

  /** Has {@code partner} run soon on the same worker, if that is only a store. */
  public final boolean schedules(StacklessWaiter partner) {
    Worker runner = worker;
    return runner != null && runner.takes(partner);
  }

  /** Tells whether it is in the middle of a plain read or write. */
  public final boolean isPlain() {
    return pending == null;
  }

  /**
   * It is taken out of its place, in a plain operation, and given the value or, to a writer, null.
   * Under the lock of the place, so a signal or a time limit that comes later finds it gone. It has
   * been given to the caller's worker by then, and still sees all of this: the thread of that runs
   * it after the present turn, or it is given away, which the lock of the queue publishes.
   */
  public final void isMet(@Nullable Object given) {
    home = null;
    item = given;
    publish(DONE);
  }

  @Override
  public void wakeFor(Waiter waker) {
    if (blocking() == null && waker instanceof StacklessWaiter running && running.worker != null) {
      running.worker.push(this);
    } else {
      wake();
    }
  }

  @Override
  public void wake() {
    Blocking blocking = blocking();
    if (blocking == null) {
      Scheduler.submit(this);
    } else {
      outcome = (byte) blocking.settled; // the last that is done with it
      Parking.unpark(blocking.thread);
    }
  }

  @Override
  protected void notice() {
    if (BEGUN.getVolatile(this) instanceof Blocking blocking) {
      Parking.unpark(blocking.thread);
    }
    Place place = (Place) HOME.getAcquire(this);
    if (place != null) {
      Waiting left = place.withdraw(this);
      if (left != null) {
        item = left;
        settle(STOPPED);
        wake();
      }
    }
  }

  @Override
  public boolean isWaiting() {
    Blocking blocking = blocking();
    return home != null || (blocking != null && blocking.place != null);
  }

  /** Returns how it blocks a thread; null if it does not. */
  private @Nullable Blocking blocking() {
    return pending instanceof Blocking blocking ? blocking : null;
  }

  @Override
  protected void waitsFor(@Nullable Waiting place) {
    Blocking blocking = blocking();
    if (blocking != null) {
      blocking.place = place;
    }
  }

  @Override
  public void prepare(@Nullable Object offered) {
    BEGUN.setVolatile(this, new Blocking(Thread.currentThread()));
    super.prepare(offered);
  }

  @Override
  protected boolean liesDown(Waiting place) {
    leaveWorker();
    return outcome == PENDING && (signals & (TERMINATE | DISMISS)) == 0;
  }

  @Override
  protected void sleepFirmly(Object blocker) {
    leaveWorker();
    boolean interrupted = false;
    try {
      while (outcome == PENDING) {
        interrupted |= Thread.interrupted(); // or no thread would park
        Parking.park(blocker, Clock.NEVER);
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt(); // only now: it would wake us, again and again
      }
    }
  }

  /** It is about to block its thread: the worker goes on with the others on another one. */
  private void leaveWorker() {
    Worker runner = worker;
    if (runner != null) {
      runner.handOver(false);
      worker = null;
      Origin origin = owner().plan().origin();
      if (origin != null) {
        origin.hasCommunicatedUnread();
      }
    }
  }

  @Override
  protected boolean isInterrupted() {
    return Thread.currentThread().isInterrupted();
  }

  @Override
  public String name() {
    return "process '" + owner().name() + "'";
  }
}
