package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.seam.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What {@code csp} holds of an execution that was spawned. */
public final class Running {
  private final RootRun root;

  public Running(RootRun root) {
    this.root = root;
  }

  RootRun root() {
    return root;
  }

  public String name() {
    return root.plan().name();
  }

  /** Waits for the end; throws if it failed. */
  public void join() {
    Joining.join(root, Clock.NEVER);
  }

  /** Waits at most so long; returns false if it has not ended by then. */
  public boolean join(Duration atMost) {
    return Joining.join(root, Clock.deadline(atMost));
  }

  /** Returns how it ended, or null while it runs. */
  public @Nullable Ending ending() {
    return root.ended();
  }

  /** Returns what the process that failed first threw, or null if none has. */
  public @Nullable Throwable failure() {
    return root.cause();
  }

  public void terminate() {
    root.terminate();
  }

  public CompletableFuture<Void> toFuture() {
    return root.toFuture();
  }
}
