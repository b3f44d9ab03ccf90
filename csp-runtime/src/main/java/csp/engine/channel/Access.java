package csp.engine.channel;

import csp.engine.seam.Clock;
import csp.engine.seam.Parking;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;

/**
 * One direction of a channel, as a waiter's place.
 *
 * @param leeway kept here, since who stands by must not disturb those who use the channel
 */
record Access(Exchange channel, boolean writing, byte leeway) implements Waiting {
  Access(Exchange channel, boolean writing) {
    this(channel, writing, (byte) (channel.timesInARow() - 1));
  }

  /** Makes that of one who has joined already, and must wait: as soon as there is memory. */
  static Access joined(Exchange channel, boolean writing) {
    while (true) {
      try {
        return new Access(channel, writing);
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  @Override
  public String describe() {
    return (writing ? "writing to channel '" : "reading from channel '") + channel.name() + "'";
  }

  /** Waits until it has been done, as {@link Waiter#await}, or something has to be done for it. */
  int await(Waiter me) {
    return me.await(this, writing ? Clock.NEVER : channel.nextTick());
  }

  @Override
  public RuntimeException ended(Waiter me, int reached) {
    return channel.ended(me, reached, this);
  }

  @Override
  public String toString() {
    return describe();
  }
}
