package csp.engine;

/** One direction of a channel, as a waiter's place. */
record Access(Exchange channel, boolean writing) implements Waiting {
  @Override
  public String describe() {
    return (writing ? "writing to channel '" : "reading from channel '") + channel.name() + "'";
  }

  @Override
  public String toString() {
    return describe();
  }
}
