package csp.engine.stackless;

import csp.engine.plan.Ending;
import csp.engine.plan.Plan;

/** The run of a process that nobody has started, and for whose end nobody waits. */
record ScriptRun(String name) implements StacklessRun, BarePlan {
  @Override
  public Plan.Leaf plan() {
    return this;
  }

  @Override
  public void disturb() {
    throw new AssertionError("it runs on no thread of its own");
  }

  @Override
  public void interruptOn(Thread thread) {
    throw new AssertionError("it is in no foreign code");
  }

  @Override
  public boolean bodyReturned(Frame frame, StacklessProcess me) {
    return false;
  }

  @Override
  public void bodyThrew(Throwable thrown, StacklessProcess me) {
    throw new AssertionError("it catches what it is to catch", thrown);
  }

  @Override
  public void perform() {
    throw new AssertionError("it has no stack");
  }

  @Override
  public void release(Ending how) {
    throw new AssertionError("it owns nothing");
  }
}
