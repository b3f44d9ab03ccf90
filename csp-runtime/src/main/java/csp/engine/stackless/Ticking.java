package csp.engine.stackless;

import csp.engine.waiting.Waiter;

/** A place that has something for those who wait there, at instants that it knows. */
public interface Ticking {
  /** Tells whether nobody hands out what is due to those who wait without a thread. */
  boolean isUnwatched();

  /** Returns when the next is due. */
  long nextTick();

  /** Hands what is due to those who came first; {@code me} is the one that the caller runs. */
  void tick(Waiter me);

  /**
   * From now on somebody does that for those without a thread; or nobody does, unless somebody
   * waits. Returns whether somebody does.
   */
  boolean watch(boolean wanted);
}
