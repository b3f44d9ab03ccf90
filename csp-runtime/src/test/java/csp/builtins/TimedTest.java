package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.ChannelClosedException;
import csp.Execution;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Processes that wait for time to pass, in a time that stands still. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class TimedTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualTime time = VirtualTime.begin();
  private final Channel<String> in = Channel.create();
  private final Channel<String> out = Channel.create();
  private final Channel<Duration> periods = Channel.create();

  @AfterEach
  void letTimeGoOn() {
    time.close();
  }

  private void tick() {
    Taking.sleeps(time);
    time.advance(SECOND);
  }

  @Test
  void aClockTellsTheTimeOnceAPeriod() {
    Channel<Instant> ticks = Channel.create();
    Execution clock = Sources.clock(ticks, SECOND).spawn();
    tick();
    assertEquals(VirtualTime.instant(SECOND), ticks.read());
    tick();
    assertEquals(VirtualTime.instant(SECOND.multipliedBy(2)), ticks.read());
    ticks.poison();
    tick();
    assertEquals(Execution.State.ENDED, Taking.ended(clock));
  }

  @Test
  void regularWritesAtOnceAndThenOnceAPeriod() {
    Execution regular = Sources.regular(out, "x", SECOND).spawn();
    assertEquals("x", out.read());
    tick();
    assertEquals("x", out.read());
    out.close();
    tick();
    assertEquals(Execution.State.ENDED, Taking.ended(regular));
  }

  @Test
  void fixedDelayKeepsEachValueForAWhile() {
    Execution delay = Relays.fixedDelay(in, out, SECOND).spawn();
    in.write("a");
    tick();
    assertEquals("a", out.read());
    in.write("b");
    in.close();
    tick();
    assertEquals("b", out.read());
    assertThrows(ChannelClosedException.class, out::read);
    delay.join();
  }

  @Test
  void regulateWritesTheNewestValueOncePerPeriod() {
    Execution regulate = Relays.regulate(in, periods, out, SECOND).spawn();
    in.write("a");
    time.advance(SECOND);
    assertEquals("a", out.read());
    in.write("b");
    in.write("c");
    time.advance(SECOND);
    assertEquals("c", out.read());
    tick();
    assertEquals("c", out.read(), "again, since there is no other");
    assertEquals(Execution.State.RUNNING, regulate.state());
    out.poison();
    tick();
    assertEquals(Execution.State.ENDED, Taking.ended(regulate));
    assertEquals(true, in.isPoisoned() && periods.isPoisoned());
  }

  @Test
  void poisonOfEitherInputOfRegulatePassesToAllOthers() {
    Execution regulate = Relays.regulate(in, periods, out, SECOND).spawn();
    periods.poison();
    assertEquals(Execution.State.ENDED, Taking.ended(regulate));
    assertTrue(in.isPoisoned() && out.isPoisoned());

    Channel<String> input = Channel.create();
    Channel<Duration> others = Channel.create();
    Channel<String> output = Channel.create();
    Execution another = Relays.regulate(input, others, output, SECOND).spawn();
    input.poison();
    assertEquals(Execution.State.ENDED, Taking.ended(another));
    assertTrue(others.isPoisoned() && output.isPoisoned());
  }

  @Test
  void aNewPeriodBeginsAtOnce() {
    Execution regulate = Relays.regulate(in, periods, out, Duration.ofDays(1)).spawn();
    in.write("a");
    periods.write(SECOND);
    assertEquals("a", out.read());
    time.advance(SECOND);
    assertEquals("a", out.read());
    periods.close();
    in.write("b");
    time.advance(SECOND);
    assertEquals("b", out.read());
    in.poison();
    assertEquals(Execution.State.ENDED, Taking.ended(regulate));
  }

  @Test
  void whenTheInputIsClosedTheLastValueWaitsForItsTick() {
    Execution regulate = Relays.regulate(in, periods, out, SECOND).spawn();
    in.write("a");
    in.close();
    tick();
    assertEquals("a", out.read());
    assertThrows(ChannelClosedException.class, out::read);
    regulate.join();
    assertThrows(ChannelClosedException.class, () -> periods.write(SECOND));
  }

  @Test
  void nothingIsWrittenTwiceOnlyBecauseOfTheClose() {
    Execution regulate = Relays.regulate(in, periods, out, SECOND).spawn();
    in.write("a");
    time.advance(SECOND);
    assertEquals("a", out.read());
    in.close();
    assertThrows(ChannelClosedException.class, out::read);
    regulate.join();
  }
}
