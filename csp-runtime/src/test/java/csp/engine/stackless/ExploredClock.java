package csp.engine.stackless;

import csp.engine.seam.ExploredTime;
import java.time.Duration;

/** Time that passes when a scenario says so, without the thread that otherwise looks after it. */
public final class ExploredClock {
  private ExploredClock() {}

  public static void begin() {
    ExploredTime.begin();
    TimeLimit.withoutThread();
  }

  public static void pass(Duration time) {
    ExploredTime.pass(time);
    TimeLimit.passAll();
  }
}
