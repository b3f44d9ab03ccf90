package csp;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A process that was {@linkplain CSPProcess#spawn() spawned}: something to wait for, to look at and
 * to terminate.
 *
 * <pre>{@code
 * Execution clock = CSPProcess.of("clock", Main::tick).spawn();
 * work.start();
 * clock.terminate();
 * clock.join();
 * }</pre>
 *
 * <p>Any thread may use it, at any time. All methods but {@code join} return at once. The end of
 * the execution happens-before a {@code join} that returns or throws because of it, before the
 * completion of a future, and before {@code state()} tells of it.
 *
 * <p>It is what pycos calls a task, and Go leaves to a WaitGroup.
 */
public interface Execution {
  /** How far it is. */
  enum State {
    /** It has not ended. */
    RUNNING,
    /** It has ended normally, which includes poison and close. */
    ENDED,
    /** Something in it has failed. */
    FAILED,
    /** It was terminated, and something in it was cut short by that. */
    TERMINATED
  }

  /**
   * Waits until it has ended, and returns if it is {@code ENDED} or {@code TERMINATED}. If the
   * calling thread is interrupted, it stops to wait, and the execution goes on.
   *
   * @throws ProcessFailedException if it has failed; a new one at each call
   * @throws ProcessInterruptedException if the calling thread is interrupted while it waits
   * @throws ProcessTerminatedException if the calling process is terminated, or is a daemon whose
   *     time has come
   * @throws IllegalStateException if the caller is part of this execution: it would wait for
   *     itself; or in a condition or a supplier of a choice
   */
  void join();

  /**
   * Waits at most so long; zero or less only looks, and more than a long of nanoseconds is for
   * ever.
   *
   * @return whether it has ended
   * @throws RuntimeException as {@link #join()} does
   */
  boolean join(Duration atMost);

  /** Tells whether it is still {@code RUNNING}. */
  boolean isRunning();

  /** Returns how far it is. */
  State state();

  /**
   * Terminates all that it contains: elements, nested starts, spawned children. Each process gets
   * {@link ProcessTerminatedException} from the operation that it waits in, else from its next one,
   * and from every later one; in foreign code its thread is interrupted. No further element,
   * repetition or iteration begins. Does not wait for the end: {@link #join()} does. Has no effect
   * on an execution that has ended.
   */
  void terminate();

  /** Returns the name of the process. */
  String name();

  /**
   * Returns what was thrown by the process that failed first, if it is {@code FAILED}: the cause of
   * what {@link #join()} throws.
   */
  Optional<Throwable> failure();

  /**
   * Returns a new future that completes when it has ended: normally, or with the {@link
   * ProcessFailedException} that {@link #join()} throws. Completing or cancelling the future
   * changes nothing for the execution. What depends on it runs on a thread of its own.
   */
  CompletableFuture<Void> toFuture();
}
