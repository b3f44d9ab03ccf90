package csp;

import csp.engine.channel.ChannelCore;
import csp.engine.channel.ChannelEnd;
import java.time.Duration;
import java.util.function.Supplier;

/** The writing end of a channel, and nothing else. */
final class OutputView<T> implements ChannelOutput<T>, OwnedEnd, ChannelEnd {
  private final StandardChannel<T> channel;

  OutputView(StandardChannel<T> channel) {
    this.channel = channel;
  }

  /** Returns the channel behind it, for the walk over what a process owns. */
  StandardChannel<T> channel() {
    return channel;
  }

  @Override
  public ChannelCore core() {
    return channel;
  }

  @Override
  public void write(T value) {
    channel.write(value);
  }

  @Override
  public boolean tryWrite(T value) {
    return channel.tryWrite(value);
  }

  @Override
  public boolean write(T value, Duration atMost) {
    return channel.write(value, atMost);
  }

  @Override
  public <V extends T> Guard<V> writing(V value) {
    return channel.writing(value);
  }

  @Override
  public <V extends T> Guard<V> writingFrom(Supplier<V> value) {
    return channel.writingFrom(value);
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
