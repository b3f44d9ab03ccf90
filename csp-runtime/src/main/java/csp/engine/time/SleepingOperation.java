package csp.engine.time;

import csp.engine.seam.Clock;
import csp.engine.stackless.Operation;
import csp.engine.stackless.Pending;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.TimeLimit;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code timer.sleep(Duration)}, by a process without a stack. */
public final class SleepingOperation implements Operation {
  @Override
  public boolean attempt(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
    Duration wait = (Duration) Objects.requireNonNull(first, "how long to sleep");
    me.check(Alarm.sleeping(wait));
    return !wait.isPositive();
  }

  @Override
  public void enrol(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
    Duration wait = (Duration) Objects.requireNonNull(first);
    Waiting sleeping = Alarm.sleeping(wait);
    me.pending = new Sleep(sleeping);
    TimeLimit.sleep(me, Clock.deadline(wait), sleeping);
  }

  private record Sleep(Waiting sleeping) implements Pending {
    @Override
    public boolean conclude(StacklessProcess me) {
      if (me.outcome() != Waiter.TIMED_OUT) {
        throw Refusals.stopped(me, sleeping);
      }
      return true;
    }
  }
}
