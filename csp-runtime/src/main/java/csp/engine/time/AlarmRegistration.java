package csp.engine.time;

import csp.engine.choice.ChoiceCore;
import csp.engine.choice.Registration;
import csp.engine.seam.Clock;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/** A guard that is ready once an alarm is due, and yields the time. */
public final class AlarmRegistration extends Registration {
  private static final Waiting WAITING = () -> "waiting for a timer";

  private final Alarm alarm;

  public AlarmRegistration(Alarm alarm) {
    super(null);
    this.alarm = alarm;
  }

  @Override
  protected boolean isRestless() {
    return true;
  }

  @Override
  protected long readyAt() {
    return alarm.deadline();
  }

  @Override
  protected int attempt(Waiter me, ChoiceCore choice) {
    return alarm.isDue() ? Waiter.DONE : Waiter.PENDING;
  }

  @Override
  protected Object yielded(@Nullable Object item) {
    return Clock.instant();
  }

  @Override
  protected Waiting operation() {
    return WAITING;
  }
}
