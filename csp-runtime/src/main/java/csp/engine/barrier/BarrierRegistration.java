package csp.engine.barrier;

import csp.engine.choice.ChoiceCore;
import csp.engine.choice.Registration;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;

/** A guard that synchronises on a barrier. */
public final class BarrierRegistration extends Registration {
  private final BarrierCore barrier;

  /** Makes one that yields {@code value}. */
  public BarrierRegistration(BarrierCore barrier, Object value) {
    super(value);
    this.barrier = barrier;
  }

  @Override
  protected boolean isRestless() {
    return true;
  }

  @Override
  protected int attempt(Waiter me, ChoiceCore choice) {
    return barrier.choose(me, choice, this);
  }

  @Override
  protected void recall() {
    barrier.withdraw(this);
  }

  @Override
  protected void poison() {
    barrier.poison();
  }

  @Override
  protected boolean isPoisoned() {
    return barrier.isPoisoned();
  }

  @Override
  protected Waiting operation() {
    return barrier;
  }
}
