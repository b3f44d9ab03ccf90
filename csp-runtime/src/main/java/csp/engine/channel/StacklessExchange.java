package csp.engine.channel;

import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.TimeLimit;
import csp.engine.waiting.Place;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing without a stack, in two steps: try, and if that was in vain, join the queue;
 * see {@link StacklessProcess}. The first step looks at the queue without the lock: if nobody seems
 * to be there, there is nothing to try, and the second step, under the lock, will tell for certain.
 */
abstract class StacklessExchange extends Exchange implements Place {
  /** What is no outcome: the process has joined a queue. */
  private static final int JOINED = -1;

  StacklessExchange(@Nullable String name, @Nullable Buffer buffer) {
    super(name, buffer);
  }

  /** Reads if a value is there; returns it, or null. */
  final @Nullable Object tryTake(StacklessProcess me) {
    if (seemsIdle(false)) {
      return null; // if it must not wait, it is told when it enrols
    }
    if (hasBuffer()) {
      int reached = attemptTake(me);
      if (reached > Waiter.DONE) {
        throw ended(me, reached, reading());
      }
      return reached == Waiter.DONE ? me.takeObject() : null;
    }
    if (me.mustStop()) {
      throw Refusals.stopped(me, reading());
    }
    if (me.isSpent()) {
      return null;
    }
    Object value;
    int reached = Waiter.DONE;
    lock();
    try {
      value = meetPlainly(me, null);
      if (value != null) {
        return value;
      }
      value = isPoisoned() ? null : meet(me, null, null);
      if (value == null) {
        reached = isPoisoned() ? Waiter.POISONED : isClosed() ? Waiter.CLOSED : Waiter.PENDING;
      }
    } finally {
      unlock();
    }
    me.wakePartner();
    if (reached > Waiter.DONE) {
      throw ended(me, reached, reading());
    }
    return value;
  }

  /** Reads if a value is there; returns the outcome. */
  final int attemptTake(StacklessProcess me) {
    if (seemsIdle(false)) {
      return Waiter.PENDING; // if it must not wait, it is told when it enrols
    }
    if (me.mustStop()) {
      throw Refusals.stopped(me, reading());
    }
    if (me.isSpent()) {
      return Waiter.PENDING;
    }
    int reached;
    lock();
    try {
      reached = takeNow(me, null);
    } finally {
      unlock();
    }
    me.wakePartner();
    return reached;
  }

  /** Reads a value, or joins those who wait for one. */
  final void enrolTake(StacklessProcess me, @Nullable TimeLimit limit) {
    if (limit == null && !hasBuffer() && joinsPlainly(false, me, null)) {
      return; // it may run elsewhere already
    }
    int reached;
    do {
      if (isUnwatched()) {
        TimeLimit.watch(this);
      }
      me.settleAt(this, null);
      reached = takeOrJoin(me, limit);
      if (reached == JOINED) {
        return; // it may run elsewhere already
      }
      me.wakePartner();
    } while (reached == Waiter.PENDING);
    me.concludeAtOnce(reached, reached == Waiter.DONE ? null : reading());
  }

  /**
   * Returns {@code PENDING} if it has to be tried again: a tick was just handed to another, or
   * nobody would hand out the next. That ends only under this lock, and only while nobody waits: so
   * nobody waits for ticks unwatched.
   */
  private int takeOrJoin(StacklessProcess me, @Nullable TimeLimit limit) {
    lock();
    try {
      int reached = seemsIdle(false) ? Waiter.PENDING : takeUnlessStopped(me);
      if (reached == Waiter.PENDING) {
        reached = refusalToWait(me, limit);
        if (reached == Waiter.PENDING && !isUnwatched() && !me.hasMet()) {
          join(false, me);
          return JOINED;
        }
      }
      me.leavesPlace();
      return reached;
    } finally {
      unlock();
    }
  }

  /** Writes if the value is taken at once. */
  final boolean tryPut(StacklessProcess me, @Nullable Object value) {
    if (value == null) {
      throw nullWritten();
    }
    if (seemsIdle(true)) {
      return false; // if it must not wait, it is told when it enrols
    }
    if (me.mustStop()) {
      throw Refusals.stopped(me, writing());
    }
    if (me.isSpent()) {
      return false;
    }
    int reached;
    lock();
    try {
      if (meetPlainly(me, value) != null) {
        return true;
      }
      reached = putNow(me, value, null);
    } finally {
      unlock();
    }
    me.wakePartner();
    if (reached <= Waiter.DONE) {
      return reached == Waiter.DONE;
    }
    throw ended(me, reached, writing());
  }

  /** Writes a value, or joins those who wait until somebody takes theirs. */
  final void enrolPut(StacklessProcess me, Object value, @Nullable TimeLimit limit) {
    if (limit == null && !hasBuffer() && joinsPlainly(true, me, value)) {
      return;
    }
    me.settleAt(this, value);
    int reached;
    lock();
    try {
      reached = seemsIdle(true) ? Waiter.PENDING : putUnlessStopped(me, value);
      if (reached == Waiter.PENDING) {
        reached = refusalToWait(me, limit);
        if (reached == Waiter.PENDING) {
          join(true, me);
          return;
        }
      }
      me.leavesPlace();
    } finally {
      unlock();
    }
    me.item = null;
    me.wakePartner();
    me.concludeAtOnce(reached, reached == Waiter.DONE ? null : writing());
  }

  /**
   * Joins a queue if nobody is there to meet it and nothing keeps it from waiting: what mostly is
   * so, in few instructions. If it returns false, nothing has happened.
   */
  private boolean joinsPlainly(boolean writing, StacklessProcess me, @Nullable Object offered) {
    me.settleAt(this, offered);
    lock();
    try {
      boolean isPlain = seemsIdle(writing) && !me.mustNotWait();
      if (isPlain) {
        join(writing, me);
      }
      return isPlain;
    } finally {
      unlock();
    }
  }

  /** One that was told to stop must not find a partner who came after the attempt. */
  private int takeUnlessStopped(StacklessProcess me) {
    return me.mustStop() ? Waiter.STOPPED : takeNow(me, null);
  }

  private int putUnlessStopped(StacklessProcess me, Object value) {
    return me.mustStop() ? Waiter.STOPPED : putNow(me, value, null);
  }

  private static int refusalToWait(StacklessProcess me, @Nullable TimeLimit limit) {
    if (me.mustNotWait()) {
      return Waiter.STOPPED;
    }
    return limit != null && limit.hasPassed() ? Waiter.TIMED_OUT : Waiter.PENDING;
  }

  @Override
  public final @Nullable Waiting withdraw(Waiter waiter) {
    lock();
    try {
      boolean writing = waiter.item != null;
      if (!waiter.isAt(this) || !isQueued(writing, waiter)) {
        return null; // a partner was faster, or it has not come yet and will see for itself
      }
      Waiting left = writing ? writing() : reading(); // first, since it may find no memory
      leave(writing, waiter);
      return left;
    } finally {
      unlock();
    }
  }
}
