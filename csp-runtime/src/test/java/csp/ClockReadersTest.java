package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.annotation.Process; // java.lang has one too
import csp.engine.channel.Probe;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "Processes wait for the ticks of a clock as for any value: in whatever way they read it")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ClockReadersTest {
  /**
   * More than the engine takes for an accident: a method that blocks its thread is moved to one.
   */
  private static final int TICKS = 40;

  private static final Duration PERIOD = Duration.ofMillis(10);

  private final VirtualTime time = VirtualTime.begin();
  private final ChannelInput<Instant> clock = CSPTimer.every(PERIOD);
  private final List<Instant> read = new CopyOnWriteArrayList<>();

  @AfterEach
  void letTimeGoOn() {
    Until.holds(
        "nobody hands out ticks that nobody waits for",
        () -> {
          time.advance(PERIOD);
          return Probe.isUnwatched(Until.core(clock));
        });
    time.close();
  }

  @Process
  static void reading(ChannelInput<Instant> clock, int count, List<Instant> read) {
    for (int i = 0; i < count; i++) {
      read.add(clock.read());
    }
  }

  @Process
  static void readingWithin(
      ChannelInput<Instant> clock, Duration wait, int count, List<Instant> read) {
    for (int i = 0; i < count; i++) {
      read.add(clock.read(wait).orElse(Instant.MAX));
    }
  }

  @Process
  static void iterating(ChannelInput<Instant> clock, int count, List<Instant> read) {
    for (Instant tick : clock) {
      read.add(tick);
      if (read.size() == count) {
        return;
      }
    }
  }

  @Process
  static void choosing(
      ChannelInput<Instant> clock, ChannelInput<Instant> silent, int count, List<Instant> read) {
    Alt<Instant> alt = Alt.of(silent, clock);
    for (int i = 0; i < count; i++) {
      read.add(alt.select());
    }
  }

  /** Runs one that reads so many ticks, and sees that it need not be moved to a thread. */
  private void getsEachTick(CSPProcess reader) {
    String before = reader.explain();
    Execution running = reader.spawn();
    for (int i = 1; i <= TICKS; i++) {
      Until.reads(clock);
      Until.sleeps(1, time);
      time.advance(PERIOD);
      int ticked = i;
      Until.holds(i + " ticks", () -> read.size() == ticked);
    }
    running.join();
    assertEquals(IntStream.rangeClosed(1, TICKS).mapToObj(i -> at(10 * i)).toList(), read);
    assertEquals(before, reader.explain());
  }

  private static Instant at(long millis) {
    return VirtualTime.instant(Duration.ofMillis(millis));
  }

  @Test
  void aReadWaitsForATick() {
    getsEachTick(ClockReadersTestProcesses.reading(clock, TICKS, read));
  }

  @Test
  void aReadWithALimitWaitsForATick() {
    Duration longer = PERIOD.multipliedBy(2);
    getsEachTick(ClockReadersTestProcesses.readingWithin(clock, longer, TICKS, read));
  }

  @Test
  void anIterationWaitsForATick() {
    getsEachTick(ClockReadersTestProcesses.iterating(clock, TICKS, read));
  }

  @Test
  void aChoiceWaitsForATick() {
    getsEachTick(ClockReadersTestProcesses.choosing(clock, Channel.create("c"), TICKS, read));
  }

  @Test
  void aLimitShorterThanThePeriodEndsTheRead() {
    Duration shorter = Duration.ofMillis(4);
    Execution running = ClockReadersTestProcesses.readingWithin(clock, shorter, 2, read).spawn();
    for (int i = 1; i <= 2; i++) {
      Until.reads(clock);
      Until.sleeps(1, time);
      time.advance(shorter);
      int over = i;
      Until.holds(i + " reads are over", () -> read.size() == over);
    }
    running.join();
    assertEquals(List.of(Instant.MAX, Instant.MAX), read);
  }

  @Test
  void readersAndChoicesAreServedInTheOrderInWhichTheyCame() {
    List<Execution> waiting = new CopyOnWriteArrayList<>();
    List<List<Instant>> all = IntStream.range(0, 6).<List<Instant>>mapToObj(_ -> list()).toList();
    for (int i = 0; i < 6; i++) {
      CSPProcess next =
          i % 2 == 0
              ? ClockReadersTestProcesses.choosing(clock, Channel.create(), 1, all.get(i))
              : ClockReadersTestProcesses.reading(clock, 1, all.get(i));
      waiting.add(next.spawn());
      Until.reads(i + 1, clock);
    }
    for (int i = 0; i < 6; i++) {
      int left = 6 - i;
      Until.holds("they wait for a tick", () -> time.sleepers() > 0);
      Until.reads(left, clock);
      time.advance(PERIOD);
      waiting.get(i).join();
      assertEquals(List.of(at(10 * (i + 1))), all.get(i));
    }
  }

  private static List<Instant> list() {
    return new CopyOnWriteArrayList<>();
  }

  @Test
  void whoWaitsForATickIsToldOfPoison() {
    Execution running = ClockReadersTestProcesses.reading(clock, TICKS, read).spawn();
    Until.reads(clock);
    clock.poison();
    running.join();
    assertEquals(List.of(), read);
  }

  @Test
  void whoWaitsForATickCanBeTerminated() {
    Execution running = ClockReadersTestProcesses.reading(clock, TICKS, read).spawn();
    Until.reads(clock);
    running.terminate();
    Until.reads(0, clock);
    running.join();
    assertEquals(List.of(), read);
  }
}
