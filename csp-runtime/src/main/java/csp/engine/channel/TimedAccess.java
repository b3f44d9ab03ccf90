package csp.engine.channel;

import csp.engine.seam.Clock;
import csp.engine.stackless.Pending;
import csp.engine.stackless.StacklessProcess;
import csp.engine.stackless.TimeLimit;
import csp.engine.waiting.Place;
import csp.engine.waiting.Waiter;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A read or a write that gives up after a while. */
final class TimedAccess implements Pending {
  private final boolean writing;
  private @Nullable TimeLimit limit;

  TimedAccess(boolean writing) {
    this.writing = writing;
  }

  /** Sets the limit of a wait that is about to begin; null if there is none. */
  @Nullable TimeLimit limit(StacklessProcess me, Duration wait, Place place) {
    long deadline = Clock.deadline(wait);
    limit = deadline == Clock.NEVER ? null : TimeLimit.set(me, deadline, place);
    return limit;
  }

  @Override
  public void giveUp() {
    if (limit != null) {
      limit.cancel();
    }
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    giveUp();
    int reached = me.outcome();
    if (reached != Waiter.DONE && reached != Waiter.TIMED_OUT) {
      throw me.refusal();
    }
    boolean done = reached == Waiter.DONE;
    if (writing) {
      me.item = null;
      me.giveInt(done ? 1 : 0);
    } else {
      Object value = me.takeObject();
      me.giveObject(done && value != null ? Optional.of(value) : Optional.empty());
    }
    return true;
  }
}
