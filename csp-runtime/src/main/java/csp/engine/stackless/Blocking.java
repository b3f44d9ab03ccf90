package csp.engine.stackless;

import csp.engine.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * A stackless process is in the middle of blocking a thread: an operation was called in code that
 * was not read, where the process cannot leave its stack. It is so until it waits the next time.
 */
final class Blocking implements Pending {
  final Thread thread;

  /** The outcome, until the thread is woken. */
  int settled;

  /** What it waits for; null while it does not wait. */
  volatile @Nullable Waiting place;

  Blocking(Thread thread) {
    this.thread = thread;
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    return true; // that was in an earlier turn
  }
}
