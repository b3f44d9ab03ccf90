package csp;

import csp.engine.channel.ChannelCore;
import csp.engine.channel.ChannelEnd;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/** The reading end of a channel, and nothing else. */
final class InputView<T> implements ChannelInput<T>, OwnedEnd, ChannelEnd {
  private final StandardChannel<T> channel;

  InputView(StandardChannel<T> channel) {
    this.channel = channel;
  }

  /** Returns the channel behind it, for choices and for the walk over what a process owns. */
  StandardChannel<T> channel() {
    return channel;
  }

  @Override
  public ChannelCore core() {
    return channel;
  }

  @Override
  public T read() {
    return channel.read();
  }

  @Override
  public Optional<T> tryRead() {
    return channel.tryRead();
  }

  @Override
  public Optional<T> read(Duration atMost) {
    return channel.read(atMost);
  }

  @Override
  public Iterator<T> iterator() {
    return channel.iterator();
  }

  @Override
  public void poison() {
    channel.poison();
  }

  @Override
  public boolean isPoisoned() {
    return channel.isPoisoned();
  }

  @Override
  public void close() {
    channel.close();
  }

  @Override
  public boolean isClosed() {
    return channel.isClosed();
  }

  @Override
  public String name() {
    return channel.name();
  }

  @Override
  public void release(boolean closing) {
    channel.release(closing);
  }

  @Override
  public String toString() {
    return channel.name();
  }
}
