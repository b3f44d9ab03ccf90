package csp.engine.channel;

import csp.engine.choice.Poisonings;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting place that can be poisoned, or closed. */
abstract class EndablePlace extends LabelledPlace {
  // The states, as bits: a channel that was closed may be poisoned as well.
  private static final byte CLOSED = 1;
  private static final byte POISONED = 2;
  private static final byte ENDED = CLOSED | POISONED;

  /** Not a state, but there is a buffer: so one look tells of an open channel without one. */
  private static final byte BUFFERED = 4;

  final @Nullable Buffer buffer;
  private volatile byte state;

  EndablePlace(@Nullable String name, @Nullable Buffer buffer) {
    super(name, buffer == null ? 1 : buffer.capacity());
    this.buffer = buffer;
    if (buffer != null) {
      state = BUFFERED;
    }
  }

  /** Tells that it has neither ended nor a buffer, in one look. */
  final boolean isOpenWithoutBuffer() {
    return state == 0;
  }

  /** Returns a read as what is waited for. */
  abstract Waiting reading();

  /** Returns a write as what is waited for. */
  abstract Waiting writing();

  /** Poisons it: all who wait are woken, what it holds is dropped. */
  public final void poison() {
    if (isPoisoned()) {
      return;
    }
    String by = Waiter.current().name();
    Waiting reading = reading();
    Waiting writing = writing();
    Label spare = new Label(null);
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
      setEnder(by, spare); // before the state: who sees that asks for it
      Poisonings.begin();
      state = (byte) (state | POISONED);
      Poisonings.end();
      end(false, Waiter.POISONED, false, reading, woken);
      end(true, Waiter.POISONED, false, writing, woken);
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
    if (!isOpen() && !abandoned) {
      return;
    }
    String by = Waiter.current().name();
    Waiting reading = reading();
    Waiting writing = writing();
    Label spare = new Label(null);
    List<Waiter> woken;
    lock();
    try {
      woken = listForAll();
      if (isOpen()) {
        setEnder(by, spare);
        state = (byte) (state | CLOSED);
      }
      if (!isPoisoned()) {
        end(false, Waiter.CLOSED, false, reading, woken);
        end(true, Waiter.CLOSED, !abandoned, writing, woken);
      }
    } finally {
      unlock();
    }
    woken.forEach(Waiter::wake);
  }

  final boolean isOpen() {
    return (state & ENDED) == 0;
  }

  /** Tells whether it has been poisoned. */
  public final boolean isPoisoned() {
    return (state & POISONED) != 0;
  }

  /** Tells whether it has been closed; what it held then may still be there. */
  public final boolean isClosed() {
    return (state & CLOSED) != 0;
  }

  /** Returns what to throw when null is written. */
  protected final RuntimeException nullWritten() {
    return new NullPointerException(
        "null cannot be written to channel '"
            + name()
            + "': null means that there is no value. Write an Optional, or a type of your own.");
  }

  final RuntimeException ended(Waiter me, int reached, Waiting place) {
    String by = ender();
    return reached == Waiter.CLOSED
        ? Refusals.closed(me, place, by)
        : Refusals.poisoned(me, place, by);
  }
}
