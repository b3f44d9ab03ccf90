package csp.engine.channel;

import csp.engine.choice.ChoiceCore;
import csp.engine.choice.Registration;
import csp.engine.seam.Clock;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.Ticking;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What a channel holds, and what is done to it at one instant: to take a value or give one away if
 * that is possible now, to poison it and to close it.
 *
 * <p>Everything is done under the lock, for a few instructions; partners are woken after it is
 * released. A value changes hands at the instant when the partner that waits is taken from the
 * queue: both sides see it then, or neither.
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
abstract class Exchange extends EndablePlace implements Ticking {
  Exchange(@Nullable String name, @Nullable Buffer buffer) {
    super(name, buffer);
  }

  /**
   * Tells, for certain if under the lock, that a read, or a write, would wait for a partner now.
   */
  final boolean seemsIdle(boolean writing) {
    return seemsEmpty(!writing) && isOpenWithoutBuffer();
  }

  /** Takes a value into {@code me.item} if there is one. Under the lock. */
  final int takeNow(Waiter me, @Nullable ChoiceCore choice) {
    if (isPoisoned()) {
      return Waiter.POISONED;
    }
    Object value = null;
    if (buffer != null) {
      refill(buffer);
      serveFirst(me, buffer, choice);
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
      return isClosed() ? Waiter.CLOSED : Waiter.PENDING;
    }
    me.item = value;
    return Waiter.DONE;
  }

  /** Gives {@code value} away if somebody takes it or there is room. Under the lock. */
  final int putNow(Waiter me, Object value, @Nullable ChoiceCore choice) {
    if (!isOpen()) {
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

  /**
   * Does what the guard stands for if it is ready; else puts it into the queue.
   *
   * @param given the value to write, or null to read one
   */
  final int choose(Waiter me, ChoiceCore choice, Registration guard, @Nullable Object given) {
    int reached;
    lock();
    try {
      if (given != null) {
        reached = putNow(me, given, choice);
      } else if (buffer == null && me instanceof StacklessProcess process) {
        reached = takePlainly(process, choice);
      } else {
        reached = takeNow(me, choice);
      }
      if (reached == Waiter.PENDING) {
        register(given != null, guard, choice);
      }
    } finally {
      unlock();
    }
    me.wakePartner();
    return reached;
  }

  /** Does what {@link #takeNow} does where there is no buffer, faster in the frequent case. */
  private int takePlainly(StacklessProcess me, ChoiceCore choice) {
    Object value = meetPlainly(me, null);
    if (value == null) {
      return takeNow(me, choice);
    }
    me.item = value;
    return Waiter.DONE;
  }

  final void withdraw(boolean writing, Registration guard) {
    lock();
    try {
      unregister(writing, guard);
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
    return buffer != null && buffer.ticks != null;
  }

  @Override
  public final long nextTick() {
    Ticks ticks = buffer == null ? null : buffer.ticks;
    return ticks == null ? Clock.NEVER : ticks.next();
  }

  /** Adds a tick that is due: it is written at this moment, so not to a channel that has ended. */
  private void refill(Buffer values) {
    Ticks ticks = values.ticks;
    if (ticks != null && isOpen()) {
      ticks.refill(values);
    }
  }

  /** Hands a tick that is due to one who has waited for it longer than {@code me}. */
  private void serveFirst(Waiter me, Buffer values, @Nullable ChoiceCore choice) {
    if (values.ticks == null || !isPreceded(choice)) {
      return;
    }
    Object tick = values.poll();
    if (tick != null && meet(me, tick, choice) == null) {
      values.add(tick);
    }
  }

  @Override
  public final void tick(Waiter me) {
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

  @Override
  public final boolean isUnwatched() {
    return buffer != null && buffer.ticks != null && !buffer.ticks.areWatched;
  }

  @Override
  public final boolean watch(boolean wanted) {
    Ticks ticks = buffer == null ? null : buffer.ticks;
    lock();
    try {
      boolean watched = wanted || !seemsEmpty(false);
      if (ticks != null) {
        ticks.areWatched = watched;
      }
      return watched;
    } finally {
      unlock();
    }
  }

  @Override
  final Waiting reading() {
    return new Access(this, false);
  }

  @Override
  final Waiting writing() {
    return new Access(this, true);
  }
}
