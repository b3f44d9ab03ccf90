package csp;

import csp.engine.plan.Ending;
import csp.engine.run.Running;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** An execution, as the engine runs it. */
final class Spawned implements Execution {
  private final Running running;

  Spawned(Running running) {
    this.running = running;
  }

  Running running() {
    return running;
  }

  @Override
  public void join() {
    running.join();
  }

  @Override
  public boolean join(Duration atMost) {
    return running.join(Objects.requireNonNull(atMost, "atMost"));
  }

  @Override
  public boolean isRunning() {
    return running.ending() == null;
  }

  @Override
  public State state() {
    Ending how = running.ending();
    if (how == null) {
      return State.RUNNING;
    }
    return switch (how) {
      case RETURNED, DISMISSED, CLOSED, POISONED -> State.ENDED;
      case TERMINATED -> State.TERMINATED;
      case FAILED -> State.FAILED;
    };
  }

  @Override
  public void terminate() {
    running.terminate();
  }

  @Override
  public String name() {
    return running.name();
  }

  @Override
  public Optional<Throwable> failure() {
    return Optional.ofNullable(running.failure());
  }

  @Override
  public CompletableFuture<Void> toFuture() {
    return running.toFuture();
  }

  @Override
  public String toString() {
    return name() + " (" + state() + ")";
  }
}
