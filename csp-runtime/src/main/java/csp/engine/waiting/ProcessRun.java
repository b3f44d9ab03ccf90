package csp.engine.waiting;

import csp.engine.plan.Plan;

/** What those who wait, and those who schedule, know of the process that they do it for. */
public interface ProcessRun {
  /** Returns the name for people. */
  String name();

  /** Returns what it runs. */
  Plan.Leaf plan();

  /**
   * It has been signalled, and goes on in its body: its thread is interrupted, if it has one that
   * nobody else gets.
   */
  void disturb();

  /**
   * It has been signalled, and is in foreign code without a stack: it has {@code thread} for good.
   */
  void interruptOn(Thread thread);
}
