package csp;

/** The two ends of a channel, each by itself. */
record Views<T>(InputView<T> in, OutputView<T> out) {
  static <T> Views<T> of(StandardChannel<T> channel) {
    return new Views<>(new InputView<>(channel), new OutputView<>(channel));
  }
}
