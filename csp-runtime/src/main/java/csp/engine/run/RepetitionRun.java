package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;

/**
 * A body so many times, one after the other. It stops after an iteration that did not return, be it
 * by poison or close.
 */
final class RepetitionRun extends ConsecutiveRun {
  private final Plan.Repeated plan;

  RepetitionRun(Plan.Repeated plan, Run parent, int index, int signals) {
    super(parent, index, signals);
    this.plan = plan;
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Override
  int size() {
    return plan.count();
  }

  @Override
  Plan element(int at) {
    return plan.body();
  }

  @Override
  boolean goesOnAfter(Ending how) {
    return how == Ending.RETURNED;
  }

  /** All iterations have the same ends. */
  @Override
  Ending abandon(int first) {
    return first < plan.count() ? Abandoned.release(plan.body(), this) : Ending.RETURNED;
  }
}
