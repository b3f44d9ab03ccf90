package csp.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A channel: where readers and writers meet. One class serves rendezvous, buffered and ticking
 * channels, so that the JIT never has to ask which one it is.
 *
 * <p>Everything is done under the channel's lock, for a few instructions; nobody holds it while
 * waiting, and partners are woken after it is released. A value changes hands at the instant when
 * the partner that waits is taken from the queue: both sides see it then, or neither.
 *
 * <p>Invariants, whenever the lock is free:
 *
 * <ul>
 *   <li>if a {@link Waiter} waits to read, the buffer is empty and no {@code Waiter} waits to
 *       write, and the channel is open;
 *   <li>if a {@code Waiter} waits to write, the buffer is full;
 *   <li>a poisoned channel has empty queues and an empty buffer.
 * </ul>
 *
 * <p>Happens-before: the lock orders all operations on one channel, hence a write before the read
 * that takes it, the k-th read of a buffer of C before the return of the (k+C)-th write, and a
 * poison or close before the exceptions it causes; {@link Waiter} gives the rest.
 */
public abstract class ChannelCore extends MeetingPlace {
  /** The deadline of an operation that must not wait at all. */
  static final long TRY = Long.MIN_VALUE;

  // The states, as bits: a channel that was closed may be poisoned as well.
  private static final byte OPEN = 0;
  private static final byte CLOSED = 1;
  private static final byte POISONED = 2;

  private static final AtomicLong NAMES = new AtomicLong();

  private final @Nullable Buffer buffer;
  private final @Nullable Ticks ticks;
  private volatile byte state;

  /** Who poisoned or closed it, for messages; written before {@code state}. */
  private @Nullable String endedBy;

  private volatile @Nullable String name;

  /**
   * Makes a channel.
   *
   * @param name its name, or null for one that is made up when it is needed
   * @param capacity how many values it buffers; 0 for a rendezvous
   */
  protected ChannelCore(@Nullable String name, int capacity) {
    this.name = name;
    this.buffer = capacity == 0 ? null : new Buffer(capacity);
    this.ticks = null;
  }

  /** Makes a channel that yields the time, every {@code period}. */
  protected ChannelCore(Duration period) {
    this.name = "every " + period;
    this.buffer = new Buffer(1);
    this.ticks = new Ticks(period);
  }

  /** Returns its name. */
  public final String name() {
    String known = name;
    if (known == null) {
      String made = "channel-" + NAMES.incrementAndGet();
      lock();
      try {
        known = name;
        if (known == null) {
          known = made;
          name = made;
        }
      } finally {
        unlock();
      }
    }
    return known;
  }

  // ---------------------------------------------------------------- reading

  /** Reads a value, and waits for one if need be. */
  protected final Object take() {
    Waiter me = Waiter.current();
    return received(me, take(me, Clock.NEVER));
  }

  /** Reads a value, or returns null if none has come after {@code wait}. */
  protected final @Nullable Object take(Duration wait) {
    Waiter me = Waiter.current();
    int reached = take(me, deadlineOf(wait));
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
    if (me.mustStop()) {
      throw Refusals.stopped(me, reading());
    }
    int reached;
    lock();
    try {
      reached = takeNow(me, null);
      if (reached == Waiter.PENDING && deadline != TRY) {
        me.prepare(null);
        join(false, me);
      }
    } finally {
      unlock();
    }
    return settle(me, reached, false, deadline);
  }

  /** Takes a value into {@code me.item} if there is one. Under the lock. */
  private int takeNow(Waiter me, @Nullable ChoiceCore choice) {
    if (isPoisoned()) {
      return Waiter.POISONED;
    }
    Object value = null;
    if (buffer != null) {
      refill(buffer);
      value = buffer.poll();
      if (value != null) {
        Object admitted = meet(me, null, choice); // a writer that waits for room
        if (admitted != null) {
          buffer.add(admitted);
        }
      }
    }
    if (value == null) {
      value = meet(me, null, choice);
    }
    if (value == null) {
      return state == CLOSED ? Waiter.CLOSED : Waiter.PENDING;
    }
    me.item = value;
    return Waiter.DONE;
  }

  // ---------------------------------------------------------------- writing

  /** Writes a value, and waits until it has changed hands if need be. */
  protected final void put(Object value) {
    Waiter me = Waiter.current();
    sent(me, put(me, value, Clock.NEVER));
  }

  /** Writes a value; returns false if nobody has taken it after {@code wait}. */
  protected final boolean put(Object value, Duration wait) {
    Waiter me = Waiter.current();
    int reached = put(me, value, deadlineOf(wait));
    return reached != Waiter.TIMED_OUT && sent(me, reached);
  }

  private boolean sent(Waiter me, int reached) {
    me.item = null;
    if (reached != Waiter.DONE) {
      throw ended(me, reached, writing());
    }
    return true;
  }

  private int put(Waiter me, Object value, long deadline) {
    if (me.mustStop()) {
      throw Refusals.stopped(me, writing());
    }
    int reached;
    lock();
    try {
      reached = putNow(me, value, null);
      if (reached == Waiter.PENDING && deadline != TRY) {
        me.prepare(value);
        join(true, me);
      }
    } finally {
      unlock();
    }
    return settle(me, reached, true, deadline);
  }

  /** Gives {@code value} away if somebody takes it or there is room. Under the lock. */
  private int putNow(Waiter me, Object value, @Nullable ChoiceCore choice) {
    if (state != OPEN) {
      return isPoisoned() ? Waiter.POISONED : Waiter.CLOSED;
    }
    // Whoever waits to read has found the buffer empty, so this value overtakes none.
    if (meet(me, value, choice) != null) {
      return Waiter.DONE;
    }
    if (buffer != null && buffer.hasRoom()) {
      buffer.add(value);
      return Waiter.DONE;
    }
    return Waiter.PENDING;
  }

  // ---------------------------------------------------------------- choosing

  /** Does what the guard stands for if it is ready; else puts it into the queue. */
  final int choose(Waiter me, ChoiceCore choice, Registration guard) {
    int reached;
    lock();
    try {
      reached =
          guard.kind == Registration.Kind.INPUT
              ? takeNow(me, choice)
              : putNow(me, guard.offer(), choice);
      if (reached == Waiter.PENDING) {
        register(guard, choice);
      }
    } finally {
      unlock();
    }
    if (reached == Waiter.DONE) {
      me.wakePartner();
    }
    return reached;
  }

  final void withdraw(Registration guard) {
    lock();
    try {
      unregister(guard);
    } finally {
      unlock();
    }
  }

  @Override
  final boolean hasBuffer() {
    return buffer != null;
  }

  /** Tells whether it becomes ready by itself, and must be looked at by every selection. */
  final boolean isTicking() {
    return ticks != null;
  }

  /** Returns when it may become ready by itself. */
  final long nextTick() {
    return ticks == null ? Clock.NEVER : ticks.next();
  }

  // ---------------------------------------------------------------- waiting

  private int settle(Waiter me, int reached, boolean writing, long deadline) {
    if (reached != Waiter.PENDING) {
      me.wakePartner();
      return reached;
    }
    return deadline == TRY ? Waiter.TIMED_OUT : await(me, writing, deadline);
  }

  private int await(Waiter me, boolean writing, long deadline) {
    Access place = new Access(this, writing);
    while (true) {
      int reached = me.await(place, writing ? deadline : Clock.earlier(deadline, nextTick()));
      if (reached == Waiter.TIMED_OUT && !Clock.isPast(deadline)) {
        tick(me);
        continue;
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
  }

  private boolean withdraw(Waiter me, boolean writing) {
    lock();
    try {
      return leave(writing, me);
    } finally {
      unlock();
    }
  }

  /** Adds a tick that is due: it is written at this moment, so not to a channel that has ended. */
  private void refill(Buffer values) {
    if (ticks != null && state == OPEN) {
      ticks.refill(values);
    }
  }

  /** Hands a tick that is due to the reader who came first, which may be {@code me}. */
  private void tick(Waiter me) {
    lock();
    try {
      if (buffer != null) {
        refill(buffer);
        Object tick = buffer.poll();
        if (tick != null && meet(me, tick, null) == null) {
          buffer.add(tick);
        }
      }
    } finally {
      unlock();
    }
    me.wakePartner();
  }

  // ---------------------------------------------------------------- ending

  /** Poisons it: all who wait are woken, what it holds is dropped. */
  public final void poison() {
    if (isPoisoned()) {
      return;
    }
    String by = Waiter.current().name();
    List<Waiter> woken;
    lock();
    try {
      if (isPoisoned()) {
        return;
      }
      woken = listForAll();
      if (buffer != null) {
        buffer.clear();
      }
      endedBy = by;
      Poisonings.begin();
      state = (byte) (state | POISONED);
      Poisonings.end();
      end(false, Waiter.POISONED, false, woken);
      end(true, Waiter.POISONED, false, woken);
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
  }

  /**
   * Closes it: what it holds, and the writes that wait, are still delivered; those who wait to read
   * are woken.
   *
   * @param abandoned whether the writes that wait are refused instead: their last reader may be
   *     gone
   */
  public final void close(boolean abandoned) {
    if (state != OPEN && !abandoned) {
      return;
    }
    String by = Waiter.current().name();
    List<Waiter> woken;
    lock();
    try {
      woken = listForAll();
      if (state == OPEN) {
        endedBy = by;
        state = CLOSED;
      }
      if (state == CLOSED) {
        end(false, Waiter.CLOSED, false, woken);
        end(true, Waiter.CLOSED, !abandoned, woken);
      }
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
  }

  /** Tells whether it has been poisoned. */
  public final boolean isPoisoned() {
    return (state & POISONED) != 0;
  }

  /** Tells whether it has been closed; what it held then may still be there. */
  public final boolean isClosed() {
    return (state & CLOSED) != 0;
  }

  final RuntimeException ended(Waiter me, int reached, Waiting place) {
    String by = endedBy == null ? "somebody" : endedBy;
    return reached == Waiter.CLOSED
        ? Refusals.closed(me, place, by)
        : Refusals.poisoned(me, place, by);
  }

  final Waiting reading() {
    return new Access(this, false);
  }

  final Waiting writing() {
    return new Access(this, true);
  }

  static long deadlineOf(Duration wait) {
    return wait.isPositive() ? Clock.deadline(wait) : TRY;
  }
}
