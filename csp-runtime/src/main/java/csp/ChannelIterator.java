package csp;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Iterates over what a channel yields until it is closed. Belongs to one process. */
final class ChannelIterator<T> implements Iterator<T> {
  private final StandardChannel<T> channel;
  private @Nullable T next;

  ChannelIterator(StandardChannel<T> channel) {
    this.channel = channel;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = channel.readUntilClosed();
    }
    return next != null;
  }

  @Override
  public T next() {
    T value = next != null ? next : channel.readUntilClosed();
    next = null;
    if (value == null) {
      throw new NoSuchElementException("channel '" + channel.name() + "' is closed and drained");
    }
    return value;
  }
}
