package csp.engine.run;

import csp.engine.plan.Ending;
import csp.engine.plan.Installed;
import csp.engine.plan.Plan;
import csp.engine.waiting.Waiter;

/** How the body of a process has ended, by what it threw, and what becomes of what it owns. */
abstract sealed class BodyRun extends OwningRun permits LeafRun {
  final Plan.Leaf plan;

  BodyRun(Plan.Leaf plan, Run parent, int index, int signals) {
    super(parent, index, signals);
    this.plan = plan;
  }

  @Override
  public final Plan.Leaf plan() {
    return plan;
  }

  public final String name() {
    return plan.name();
  }

  /** The thread that should have run it could not be started. */
  final void neverRan(Throwable refused, Drive drive) {
    root().fail(this, plan, refused);
    settle(Ending.FAILED.worse(release(Ending.FAILED)), drive);
  }

  /** Returns how it has ended that threw {@code thrown}, and notes a failure. */
  final Ending judge(Throwable thrown, boolean wasDisturbed) {
    int told;
    synchronized (this) {
      told = signals & STOP;
    }
    Ending how = Installed.makers().endingOf(thrown);
    // What foreign code throws because of our interrupt is how it was terminated.
    if (how == Ending.FAILED && wasDisturbed && thrown instanceof Exception) {
      how = Ending.TERMINATED;
    }
    if (how == Ending.TERMINATED && (told & Waiter.TERMINATE) == 0) {
      // Dismissed; or neither, and it is an exception of another process that was kept and thrown.
      return told != 0 ? Ending.DISMISSED : Ending.POISONED;
    }
    if (how == Ending.FAILED) {
      root().fail(this, plan, thrown);
    }
    return how;
  }

  /** Releases what it owns; returns how it has ended then. */
  final Ending release(Ending how) {
    if (how == Ending.RETURNED || how == Ending.DISMISSED) {
      return how;
    }
    try {
      plan.release(how);
      return how;
    } catch (Throwable thrown) {
      root().fail(this, plan, thrown);
      return Ending.FAILED;
    }
  }
}
