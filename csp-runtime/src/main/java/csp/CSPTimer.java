package csp;

import csp.engine.seam.Clock;
import csp.engine.time.Alarm;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A timer: to sleep, and to bound how long a choice waits.
 *
 * <pre>{@code
 * CSPTimer timer = CSPTimer.create();
 * timer.setAlarm(Duration.ofSeconds(1));
 * Object first = Alt.<Object>of(in, timer).select(); // a value, or the time a second later
 * }</pre>
 *
 * <p>As a guard it is ready from the moment of its alarm on, until the alarm is set again; while
 * none has been set it is always ready (as in python-csp). It yields the time of the wall clock
 * when it is chosen. A timer belongs to one process: an alarm that another sets does not wake a
 * choice that waits already.
 *
 * <p>Alarms are never early. They count on the monotonic clock, which does not jump. Poison and
 * close do not concern a timer; {@link #sleep} throws {@link ProcessInterruptedException} and
 * {@link ProcessTerminatedException} as a channel operation does.
 *
 * <p>The idea is occam's TIMER; {@link #after} is Go's {@code time.After} that costs no process,
 * and {@link #every} its ticker.
 */
public final class CSPTimer implements Guard<Instant> {
  static {
    Wiring.connect();
  }

  private final Alarm alarm = new Alarm();

  private CSPTimer() {}

  /** Returns a new timer, without an alarm. */
  public static CSPTimer create() {
    return new CSPTimer();
  }

  /**
   * Makes the calling process wait.
   *
   * @param d how long; zero or less means not at all
   * @throws ProcessInterruptedException if the thread is interrupted while it waits
   * @throws ProcessTerminatedException if the process is terminated
   */
  public void sleep(Duration d) {
    Alarm.sleep(Objects.requireNonNull(d, "how long to sleep"));
  }

  /** Sets the alarm to {@code d} from now; zero or less means now. */
  public void setAlarm(Duration d) {
    alarm.set(Objects.requireNonNull(d, "when the alarm is due"));
  }

  /** Returns the time of the wall clock; never waits. */
  public Instant read() {
    return Clock.instant();
  }

  /**
   * Returns a guard that becomes ready {@code d} from this call, and stays so: a deadline for a
   * whole conversation, if it is made once and offered in each of its choices.
   */
  public static Guard<Instant> after(Duration d) {
    Alarm alarm = new Alarm();
    alarm.set(Objects.requireNonNull(d, "when the guard becomes ready"));
    return new AlarmGuard(alarm);
  }

  /**
   * Returns a channel that yields the time every {@code d}, first {@code d} from now. Ticks that
   * nobody took before the next are dropped, and the pace is kept; of several readers the one who
   * came first gets the tick. It holds no thread, and nothing need be done to end it.
   *
   * @throws IllegalArgumentException if {@code d} is zero or less
   */
  public static ChannelInput<Instant> every(Duration d) {
    if (!d.isPositive()) {
      throw new IllegalArgumentException("a clock cannot tick every " + d);
    }
    return new StandardChannel<Instant>(d).in();
  }

  Alarm alarm() {
    return alarm;
  }
}
