package csp;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

public interface Execution {
  enum State {
    RUNNING,
    ENDED,
    FAILED,
    TERMINATED
  }

  void join();

  boolean join(Duration atMost);

  boolean isRunning();

  State state();

  void terminate();

  String name();

  Optional<Throwable> failure();

  CompletableFuture<Void> toFuture();
}
