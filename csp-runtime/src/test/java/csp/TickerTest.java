package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.seam.ThreadsOff;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "every(Duration): missed ticks are dropped, it holds no thread while nobody waits on it")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class TickerTest {
  private static final Duration PERIOD = Duration.ofMillis(10);

  private final VirtualTime time = VirtualTime.begin();
  private final ChannelInput<Instant> ticks = CSPTimer.every(PERIOD);

  @AfterEach
  void letTimeGoOn() {
    time.close();
  }

  private void pass(long millis) {
    time.advance(Duration.ofMillis(millis));
  }

  private static Instant at(long millis) {
    return VirtualTime.instant(Duration.ofMillis(millis));
  }

  @Test
  void theFirstTickComesAfterOnePeriod() {
    assertEquals(Optional.empty(), ticks.tryRead());
    pass(9);
    assertEquals(Optional.empty(), ticks.tryRead());
    pass(1);
    assertEquals(Optional.of(at(10)), ticks.tryRead());
    assertEquals(Optional.empty(), ticks.tryRead());
  }

  @Test
  void aReaderThatWaitsGetsEachTick() {
    List<Instant> read = new CopyOnWriteArrayList<>();
    Other<Void> reader =
        Other.doing(
            "reader",
            () -> {
              for (int i = 0; i < 3; i++) {
                read.add(ticks.read());
              }
            });
    for (int i = 1; i <= 3; i++) {
      Until.sleeps(1, time);
      pass(9);
      assertEquals(i - 1, read.size());
      pass(1);
      int ticked = i;
      Until.holds(i + " ticks", () -> read.size() == ticked);
    }
    reader.result();
    assertEquals(List.of(at(10), at(20), at(30)), read);
  }

  @Test
  @DisplayName("missed ticks are dropped, and the pace is kept")
  void ticksThatNobodyTookAreDropped() {
    pass(35);
    assertEquals(Optional.of(at(35)), ticks.tryRead());
    assertEquals(Optional.empty(), ticks.tryRead(), "the other two have been dropped");
    pass(4);
    assertEquals(Optional.empty(), ticks.tryRead());
    pass(1);
    assertEquals(Optional.of(at(40)), ticks.tryRead(), "the pace is that of the beginning");
    pass(10_000_000);
    assertTrue(ticks.tryRead().isPresent());
    assertEquals(Optional.empty(), ticks.tryRead());
  }

  @Test
  void ofSeveralReadersTheOneWhoCameFirstGetsTheTick() {
    Other<Instant> first = Other.asked("first", ticks::read);
    Until.reads(1, ticks);
    Other<Instant> second = Other.asked("second", ticks::read);
    Until.reads(2, ticks);
    Until.sleeps(2, time);
    pass(10);
    assertEquals(at(10), first.result());
    assertTrue(second.isRunning());
    Until.sleeps(1, time);
    pass(10);
    assertEquals(at(20), second.result());
  }

  @Test
  void aReadWithALimitShorterThanThePeriodComesBackEmpty() {
    Other<?> reader = Other.asked("reader", () -> ticks.read(Duration.ofMillis(4)));
    Until.sleeps(1, time);
    pass(4);
    assertEquals(Optional.empty(), reader.result());
    Other<Optional<Instant>> longer = Other.asked("longer", () -> ticks.read(Duration.ofMillis(7)));
    Until.sleeps(1, time);
    pass(6);
    assertEquals(Optional.of(at(10)), longer.result());
  }

  @Test
  void aTickIsAGuardLikeAnyOther() {
    Channel<Integer> channel = Channel.create("c");
    Alt<Object> alt = Alt.of(channel, ticks);
    for (int i = 1; i <= 3; i++) {
      Other<Object> waits = Other.asked("waits", alt::select);
      Until.sleeps(1, time);
      channel.write(i);
      assertEquals(i, waits.result());
      Other<Object> waitsAgain = Other.asked("waits again", alt::select);
      Until.sleeps(1, time);
      pass(10);
      assertEquals(at(10 * i), waitsAgain.result());
    }
  }

  @Test
  void ofAReaderAndAChoiceTheOneWhoCameFirstGetsTheTick() {
    Other<Instant> reader = Other.asked("reader", ticks::read);
    Until.reads(1, ticks);
    Alt<Instant> alt = Alt.of(ticks);
    Other<Instant> choice = Other.asked("choice", alt::select);
    Until.reads(2, ticks);
    Until.sleeps(2, time);
    pass(10);
    assertEquals(at(10), reader.result());
    Until.sleeps(1, time);
    pass(10);
    assertEquals(at(20), choice.result());
  }

  @Test
  void aChoiceKeepsItsPlaceWhileTicksGoToOthers() {
    Other<Instant> first = Other.asked("first", () -> Alt.of(ticks).select());
    Until.reads(1, ticks);
    Other<Instant> second = Other.asked("second", ticks::read);
    Until.reads(2, ticks);
    Other<Instant> third = Other.asked("third", () -> Alt.of(ticks).select());
    Until.reads(3, ticks);
    Other<Instant> fourth = Other.asked("fourth", ticks::read);
    Until.reads(4, ticks);
    List<Instant> read = new ArrayList<>();
    for (Other<Instant> next : List.of(first, second, third, fourth)) {
      Until.sleeps(4 - read.size(), time);
      pass(10);
      read.add(next.result());
    }
    assertEquals(List.of(at(10), at(20), at(30), at(40)), read);
  }

  @Test
  void whoComesJustAtTheTickDoesNotOvertakeWhoeverWaits() {
    for (int round = 1; round <= 200; round++) {
      ChannelInput<Instant> clock = CSPTimer.every(PERIOD);
      Other<Instant> reader = Other.asked("reader", clock::read);
      Until.reads(clock);
      pass(10);
      assertEquals(Optional.empty(), clock.tryRead());
      reader.result();
    }
  }

  @Test
  void poisonAndCloseEndAClock() {
    Other<?> reader = Other.asked("reader", ticks::read);
    Until.reads(ticks);
    ticks.poison();
    reader.thrown(ChannelPoisonException.class);
    pass(100);
    assertThrows(ChannelPoisonException.class, ticks::read);
  }

  @Test
  void aClosedClockTicksNoMore() {
    pass(10);
    ticks.close();
    List<Instant> read = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      try {
        read.add(ticks.read());
      } catch (ChannelClosedException e) {
        break;
      }
      pass(10);
    }
    assertTrue(read.size() <= 1, "ticks after the close: " + read);
  }

  @Test
  @DisplayName("it holds no thread while nobody waits on it")
  void aClockNeedsNoThread() throws Exception {
    ThreadsOff.during(() -> {
      ChannelInput<Instant> clock = CSPTimer.every(PERIOD);
      pass(10);
      assertEquals(Optional.of(at(10)), clock.tryRead());
      assertEquals(Optional.empty(), Alt.of(clock, CSPTimer.after(PERIOD)).trySelect());
      return null;
    });
    assertEquals(0, time.sleepers());
  }

  @Test
  void aClockMustTickForwards() {
    assertThrows(IllegalArgumentException.class, () -> CSPTimer.every(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> CSPTimer.every(Duration.ofMillis(-1)));
  }
}
