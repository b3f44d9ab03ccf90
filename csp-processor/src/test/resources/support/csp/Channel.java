package csp;

public sealed interface Channel<T> extends ChannelInput<T>, ChannelOutput<T> permits StubChannel {
  static <T> Channel<T> create() {
    return new StubChannel<>();
  }

  static <T> Channel<T> create(String name) {
    return new StubChannel<>();
  }

  static <T> Channel<T> buffered(int n) {
    return new StubChannel<>();
  }

  @Override
  void poison();

  @Override
  boolean isPoisoned();

  @Override
  void close();

  @Override
  boolean isClosed();

  @Override
  String name();

  ChannelInput<T> in();

  ChannelOutput<T> out();
}
