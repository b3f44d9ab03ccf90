package csp.engine.stackless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import csp.CSPTimer;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.ChannelEnd;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small cases in which several wait for the ticks of one clock. */
final class ClockCases {
  private ClockCases() {}

  /** Two come to a clock when it ticks: each gets a tick in the end, and neither gets two. */
  static final class ClockTicks extends ScriptCase {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    ClockTicks() {
      this(clock());
    }

    private ClockTicks(ChannelCore clock) {
      super(new Script("reader", Script.read(clock)), new Script("other", Script.read(clock)));
    }

    private static ChannelCore clock() {
      ExploredClock.begin();
      return ChannelEnd.coreOf(CSPTimer.every(PERIOD));
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          running(0),
          running(1),
          () -> {
            ExploredClock.pass(PERIOD);
            runReady();
          });
    }

    @Override
    public void check() {
      for (int i = 0; i < 2; i++) {
        ExploredClock.pass(PERIOD);
        runReady();
      }
      super.check();
    }

    @Override
    protected void checkResults() {
      assertNotEquals(result(0), result(1));
      assertEquals(
          Set.of(Instant.class),
          new HashSet<>(List.of(result(0).getClass(), result(1).getClass())));
    }
  }
}
