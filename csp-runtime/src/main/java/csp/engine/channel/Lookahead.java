package csp.engine.channel;

import csp.engine.stackless.Operation;
import csp.engine.stackless.Pending;
import csp.engine.stackless.StacklessProcess;
import csp.engine.waiting.Waiter;
import org.jspecify.annotations.Nullable;

/**
 * What iterates over a channel: it takes the next value to find out whether there is one, and keeps
 * it. Belongs to one process.
 */
public abstract class Lookahead {
  private final ChannelCore channel;

  /** The value that has been taken and not yet been asked for. */
  private @Nullable Object ahead;

  protected Lookahead(ChannelCore channel) {
    this.channel = channel;
  }

  /** Finds out whether there is a next value, and waits for one if need be. */
  protected final boolean advance() {
    if (ahead == null) {
      ahead = channel.takeUntilClosed();
    }
    return ahead != null;
  }

  /** Returns the value that {@link #advance} has found. */
  protected final @Nullable Object takeAhead() {
    Object value = ahead;
    ahead = null;
    return value;
  }

  /** {@code hasNext()}, or {@code next()}, of an iterator that is one of these. */
  public static Operation advancing(boolean taking) {
    return new Advancing(taking);
  }

  private record Advancing(boolean taking) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Lookahead values = (Lookahead) receiver;
      if (values.ahead == null) {
        int reached = values.channel.attemptTake(me);
        if (reached == Waiter.PENDING) {
          return false;
        }
        values.took(me, reached, me.takeObject());
      }
      values.give(me, taking);
      return true;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Lookahead values = (Lookahead) receiver;
      me.pending = new Awaited(values, taking);
      values.channel.enrolTake(me, null);
    }
  }

  private record Awaited(Lookahead values, boolean taking) implements Pending {
    @Override
    public boolean conclude(StacklessProcess me) {
      int reached = me.outcome();
      if (reached != Waiter.DONE && reached != Waiter.CLOSED) {
        throw me.refusal();
      }
      values.took(me, reached, me.takeObject());
      values.give(me, taking);
      return true;
    }
  }

  private void took(StacklessProcess me, int reached, @Nullable Object value) {
    if (reached == Waiter.POISONED) {
      throw channel.ended(me, reached, channel.reading());
    }
    ahead = reached == Waiter.DONE ? value : null;
  }

  private void give(StacklessProcess me, boolean taking) {
    me.giveInt(ahead != null ? 1 : 0);
    if (taking) {
      me.giveObject(taken());
    }
  }

  /** Returns the next value; throws if there is none. */
  protected abstract Object taken();
}
