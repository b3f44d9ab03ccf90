package csp;

import java.time.Duration;
import java.util.function.Supplier;

public sealed interface ChannelOutput<T> permits Channel {
  void write(T value);

  boolean tryWrite(T value);

  boolean write(T value, Duration atMost);

  <V extends T> Guard<V> writing(V value);

  <V extends T> Guard<V> writingFrom(Supplier<V> value);

  void poison();

  boolean isPoisoned();

  void close();

  boolean isClosed();

  String name();
}
