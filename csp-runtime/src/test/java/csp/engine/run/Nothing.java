package csp.engine.run;

import csp.engine.stackless.BarePlan;

/** A body that does nothing, and in most cases is never run. */
record Nothing(String name) implements BarePlan {
  @Override
  public void perform() {}
}
