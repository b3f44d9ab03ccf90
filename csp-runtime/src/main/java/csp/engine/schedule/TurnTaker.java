package csp.engine.schedule;

import csp.engine.waiting.ProcessRun;
import csp.engine.waiting.Waiter;
import org.jspecify.annotations.Nullable;

/** Whoever the workers run: one that has no thread, and is given theirs for a turn at a time. */
public abstract class TurnTaker extends Waiter {
  protected TurnTaker(ProcessRun process) {
    super(process);
  }

  /**
   * Goes on until it waits or ends.
   *
   * @param runner the worker whose thread it is given; null if it is none's
   */
  protected abstract void turn(@Nullable Worker runner);

  // While it is ready, the link to its neighbour in the queue of a channel is free for another use.

  /** Returns who is behind it in the {@link ReadyQueue}. */
  final @Nullable TurnTaker follower() {
    return (TurnTaker) next;
  }

  final void setFollower(@Nullable TurnTaker other) {
    next = other;
  }
}
