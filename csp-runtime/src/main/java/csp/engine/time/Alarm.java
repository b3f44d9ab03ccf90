package csp.engine.time;

import csp.engine.seam.Clock;
import csp.engine.waiting.Refusals;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.time.Duration;

/**
 * An instant to wait for. Until it is set it is due at once (python-csp's rule), and once due it
 * stays so until it is set again.
 */
public final class Alarm {
  private volatile boolean isSet;
  private volatile long deadline;

  /** Sets it to {@code wait} from now. */
  public void set(Duration wait) {
    deadline = Clock.deadline(wait);
    isSet = true;
  }

  boolean isDue() {
    return !isSet || Clock.isPast(deadline);
  }

  /** Returns when it is due; meaningless if it is due already. */
  long deadline() {
    return deadline;
  }

  static Waiting sleeping(Duration wait) {
    return () -> "sleeping for " + wait;
  }

  /** Makes the calling process wait for {@code wait}; at once if that is zero or less. */
  public static void sleep(Duration wait) {
    Waiting sleeping = sleeping(wait);
    Waiter me = Waiter.current();
    me.check(sleeping);
    if (!wait.isPositive()) {
      return;
    }
    me.prepare(null);
    int reached = me.await(sleeping, Clock.deadline(wait));
    if (reached != Waiter.TIMED_OUT) {
      throw Refusals.givenUp(me, reached, sleeping);
    }
  }
}
