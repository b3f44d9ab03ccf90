package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;

/**
 * Elements one after the other. It goes on after an element that ended normally (poison and close
 * included) and stops at the first failure or termination.
 */
final class SequenceRun extends ConsecutiveRun {
  private final Plan.Sequential plan;

  SequenceRun(Plan.Sequential plan, Run parent, int index, int signals) {
    super(parent, index, signals);
    this.plan = plan;
  }

  @Override
  Plan plan() {
    return plan;
  }

  @Override
  int size() {
    return plan.size();
  }

  @Override
  Plan element(int at) {
    return plan.element(at);
  }

  @Override
  boolean goesOnAfter(Ending how) {
    return !how.stopsAll();
  }

  @Override
  Ending abandon(int first) {
    Ending worst = Ending.RETURNED;
    for (int i = first; i < plan.size(); i++) {
      worst = worst.worse(Abandoned.release(plan.element(i), this));
    }
    return worst;
  }
}
