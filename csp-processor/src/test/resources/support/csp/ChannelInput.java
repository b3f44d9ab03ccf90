package csp;

import java.time.Duration;
import java.util.Optional;

public sealed interface ChannelInput<T> extends Guard<T>, Iterable<T> permits Channel {
  T read();

  Optional<T> tryRead();

  Optional<T> read(Duration atMost);

  void poison();

  boolean isPoisoned();

  void close();

  boolean isClosed();

  String name();
}
