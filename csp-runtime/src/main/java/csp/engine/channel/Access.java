package csp.engine.channel;

import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;

/** One direction of a channel, as a waiter's place. */
record Access(Exchange channel, boolean writing) implements Waiting {
  @Override
  public String describe() {
    return (writing ? "writing to channel '" : "reading from channel '") + channel.name() + "'";
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
