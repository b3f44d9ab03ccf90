package csp.engine.choice;

import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;

/** A guard that is always ready. */
public final class ReadyRegistration extends Registration {
  private static final Waiting SKIPPING = () -> "skipping";

  /** Makes one that yields {@code value}. */
  public ReadyRegistration(Object value) {
    super(value);
  }

  @Override
  protected boolean isRestless() {
    return false;
  }

  @Override
  protected int attempt(Waiter me, ChoiceCore choice) {
    return Waiter.DONE;
  }

  @Override
  protected Waiting operation() {
    return SKIPPING;
  }
}
