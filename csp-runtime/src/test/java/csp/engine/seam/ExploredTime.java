package csp.engine.seam;

import java.time.Duration;
import java.time.Instant;

/** Time that passes when a scenario says so. */
public final class ExploredTime {
  private static volatile long now;

  private ExploredTime() {}

  /** Stops the clock, at nought. */
  public static void begin() {
    now = 0;
    Clock.replace(
        new Clock.Source() {
          @Override
          public long nanos() {
            return now;
          }

          @Override
          public Instant instant() {
            return Instant.EPOCH.plusNanos(now);
          }
        });
  }

  public static void pass(Duration time) {
    now += time.toNanos();
  }
}
