package csp;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Another process, which runs in the background, and what came of it. It keeps what its body
 * throws, so that assertions are made outside of processes.
 */
final class Other<T> {
  private final Execution execution;
  private volatile @Nullable Thread thread;
  private volatile @Nullable T result;
  private volatile @Nullable Throwable thrown;

  private Other(String name, Callable<? extends T> body) {
    execution =
        CSPProcess.of(
                name,
                () -> {
                  thread = Thread.currentThread();
                  try {
                    result = body.call();
                  } catch (Throwable e) {
                    thrown = e;
                  }
                })
            .spawn();
  }

  /** Begins a process that is asked for a result. */
  static <T> Other<T> asked(String name, Callable<? extends T> body) {
    return new Other<>(name, body);
  }

  /** Begins a process without a result. */
  static Other<Void> doing(String name, Body body) {
    return new Other<>(
        name,
        () -> {
          body.run();
          return null;
        });
  }

  /** Waits for its end, which must be a normal one, and returns its result. */
  @Nullable T result() {
    execution.join();
    Throwable problem = thrown;
    if (problem != null) {
      throw new AssertionError(execution.name() + " threw " + problem, problem);
    }
    return result;
  }

  /** Waits for its end, which must be by an exception of {@code type}, and returns that. */
  <X extends Throwable> X thrown(Class<X> type) {
    execution.join();
    return assertInstanceOf(type, thrown, () -> execution.name() + " returned " + result);
  }

  boolean isRunning() {
    return execution.isRunning();
  }

  void terminate() {
    execution.terminate();
  }

  /** Interrupts its thread. */
  void interrupt() {
    Until.holds("it has a thread", () -> thread != null);
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
  }
}
