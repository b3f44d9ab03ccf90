package csp;

import csp.engine.channel.Lookahead;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterates over what a channel yields until it is closed. Belongs to one process. */
final class ChannelIterator<T> extends Lookahead implements Iterator<T> {
  private final StandardChannel<T> channel;

  ChannelIterator(StandardChannel<T> channel) {
    super(channel);
    this.channel = channel;
  }

  @Override
  public boolean hasNext() {
    return advance();
  }

  @Override
  @SuppressWarnings("unchecked") // what is in the channel was written to it as a T
  public T next() {
    advance();
    return (T) taken();
  }

  @Override
  protected Object taken() {
    Object value = takeAhead();
    if (value == null) {
      throw new NoSuchElementException("channel '" + channel.name() + "' is closed and drained");
    }
    return value;
  }
}
