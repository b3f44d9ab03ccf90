package csp.engine.channel;

import csp.engine.seam.Clock;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A channel: where readers and writers meet. One class serves rendezvous, buffered and ticking
 * channels, so that the JIT never has to ask which one it is.
 *
 * <p>These are the operations of processes, each in the same steps: try it now ({@link Exchange});
 * else join the queue under the same lock, and wait; if the wait is given up, leave the queue,
 * unless a partner was faster. Nobody holds the lock while waiting.
 *
 * <p>What is above a sleep is short, so that the JIT's first compiler makes one frame of it too.
 */
public abstract class ChannelCore extends StacklessExchange {
  /**
   * Makes a channel.
   *
   * @param name its name, or null for one that is made up when it is needed
   * @param capacity how many values it buffers; 0 for a rendezvous
   */
  protected ChannelCore(@Nullable String name, int capacity) {
    super(name, capacity == 0 ? null : new Buffer(capacity, null));
  }

  /** Makes a channel that yields the time, every {@code period}. */
  protected ChannelCore(Duration period) {
    super("every " + period, new Buffer(1, new Ticks(period)));
  }

  /** Reads a value, and waits for one if need be. */
  protected final Object take() {
    Waiter me = Waiter.current();
    Access place = takeOrWait(me);
    return place == null ? taken(me) : received(me, place, place.await(me));
  }

  /** Takes a value; if there is none, joins the queue, and returns what it has to wait for. */
  private @Nullable Access takeOrWait(Waiter me) {
    int reached = takeOrJoin(me, Clock.NEVER);
    if (reached == Waiter.PENDING) {
      return Access.joined(this, false);
    }
    if (reached != Waiter.DONE) {
      throw ended(me, reached, reading());
    }
    return null;
  }

  private static Object taken(Waiter me) {
    Object value = Objects.requireNonNull(me.item);
    me.item = null;
    return value;
  }

  private Object received(Waiter me, Access place, int first) {
    return received(me, awaited(me, place, Clock.NEVER, first));
  }

  /** Reads a value, or returns null if none has come after {@code wait}. */
  protected final @Nullable Object take(Duration wait) {
    Waiter me = Waiter.current();
    int reached = take(me, Clock.deadlineOrTry(wait));
    return reached == Waiter.TIMED_OUT ? null : received(me, reached);
  }

  /** Reads a value, and waits for one if need be; returns null at the end of a closed channel. */
  protected final @Nullable Object takeUntilClosed() {
    Waiter me = Waiter.current();
    int reached = take(me, Clock.NEVER);
    return reached == Waiter.CLOSED ? null : received(me, reached);
  }

  private Object received(Waiter me, int reached) {
    Object value = me.item;
    me.item = null;
    if (reached != Waiter.DONE || value == null) {
      throw ended(me, reached, reading());
    }
    return value;
  }

  private int take(Waiter me, long deadline) {
    int reached = takeOrJoin(me, deadline);
    return reached == Waiter.PENDING ? await(me, false, deadline) : reached;
  }

  /** Takes a value; if there is none, returns {@code PENDING}, and it has joined the queue. */
  private int takeOrJoin(Waiter me, long deadline) {
    if (me.mustStop()) {
      throw Refusals.stopped(me, reading());
    }
    int reached;
    lock();
    try {
      reached = takeNow(me, null);
      if (reached == Waiter.PENDING) {
        if (deadline == Clock.TRY) {
          reached = Waiter.TIMED_OUT;
        } else {
          me.prepare(null);
          join(false, me);
        }
      }
    } finally {
      unlock();
    }
    me.wakePartner();
    return reached;
  }

  /** Writes a value, and waits until it has changed hands if need be. */
  protected final void put(Object value) {
    Waiter me = Waiter.current();
    Access place = putOrWait(me, value);
    if (place != null) {
      sent(me, place, place.await(me));
    }
  }

  /** Gives a value away; if nobody takes it, joins the queue, and returns what it waits for. */
  private @Nullable Access putOrWait(Waiter me, Object value) {
    int reached = putOrJoin(me, value, Clock.NEVER);
    if (reached == Waiter.PENDING) {
      return Access.joined(this, true);
    }
    sent(me, reached);
    return null;
  }

  private void sent(Waiter me, Access place, int first) {
    sent(me, awaited(me, place, Clock.NEVER, first));
  }

  /** Writes a value; returns false if nobody has taken it after {@code wait}. */
  protected final boolean put(Object value, Duration wait) {
    Waiter me = Waiter.current();
    long deadline = Clock.deadlineOrTry(wait);
    int reached = putOrJoin(me, value, deadline);
    if (reached == Waiter.PENDING) {
      reached = await(me, true, deadline);
    }
    return reached != Waiter.TIMED_OUT && sent(me, reached);
  }

  private boolean sent(Waiter me, int reached) {
    me.item = null;
    if (reached != Waiter.DONE) {
      throw ended(me, reached, writing());
    }
    return true;
  }

  /** Gives a value away; if nobody takes it, returns {@code PENDING}, and it has joined. */
  private int putOrJoin(Waiter me, Object value, long deadline) {
    if (me.mustStop()) {
      throw Refusals.stopped(me, writing());
    }
    int reached;
    lock();
    try {
      reached = putNow(me, value, null);
      if (reached == Waiter.PENDING) {
        if (deadline == Clock.TRY) {
          reached = Waiter.TIMED_OUT;
        } else {
          me.prepare(value);
          join(true, me);
        }
      }
    } finally {
      unlock();
    }
    me.wakePartner();
    return reached;
  }

  private int await(Waiter me, boolean writing, long deadline) {
    Access place = Access.joined(this, writing);
    return awaited(me, place, deadline, me.await(place, nextLook(writing, deadline)));
  }

  /** Ends a wait; what comes after a sleep is a method of its own, see {@link Waiter#await}. */
  private int awaited(Waiter me, Access place, long deadline, int first) {
    boolean writing = place.writing();
    int reached = first;
    while (reached == Waiter.TIMED_OUT && !Clock.isPast(deadline)) {
      tick(me);
      reached = me.await(place, nextLook(writing, deadline));
    }
    if (reached < Waiter.TIMED_OUT) {
      return reached;
    }
    if (!withdraw(me, writing)) {
      return me.awaitCertain(); // it was too late: what the partner did stands
    }
    me.item = null;
    if (reached != Waiter.TIMED_OUT) {
      throw Refusals.givenUp(me, reached, place);
    }
    return reached;
  }

  private long nextLook(boolean writing, long deadline) {
    return writing ? deadline : Clock.earlier(deadline, nextTick());
  }

  private boolean withdraw(Waiter me, boolean writing) {
    lock();
    try {
      return leave(writing, me);
    } finally {
      unlock();
    }
  }
}
