package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class TimerTest {
  private final VirtualTime time = VirtualTime.begin();
  private final CSPTimer timer = CSPTimer.create();
  private final Channel<Integer> channel = Channel.create("c");

  @AfterEach
  void letTimeGoOn() {
    time.close();
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }

  @Test
  void aSleeperWakesWhenItsTimeHasComeAndNotBefore() {
    Other<Instant> sleeper =
        Other.asked(
            "sleeper",
            () -> {
              timer.sleep(ms(100));
              return timer.read();
            });
    Until.sleeps(1, time);
    assertEquals(0, time.advance(ms(100).minusNanos(1)));
    assertEquals(1, time.advance(Duration.ofNanos(1)));
    assertEquals(VirtualTime.instant(ms(100)), sleeper.result());
  }

  @Test
  void sleepersWakeInTheOrderOfTheirDeadlines() {
    List<Integer> order = new CopyOnWriteArrayList<>();
    List<Other<Void>> sleepers = new ArrayList<>();
    for (int i : new int[] {3, 1, 2}) {
      sleepers.add(
          Other.doing(
              "sleeper " + i,
              () -> {
                timer.sleep(ms(i));
                order.add(i);
              }));
      Until.sleeps(sleepers.size(), time);
    }
    for (int i = 1; i <= 3; i++) {
      time.advance(ms(1));
      int woken = i;
      Until.holds(woken + " are awake", () -> order.size() == woken);
    }
    assertEquals(List.of(1, 2, 3), order);
  }

  @Test
  void zeroOrLessIsNoSleepAndSomeWaitsAreForEver() {
    timer.sleep(Duration.ZERO);
    timer.sleep(ms(-5));
    Other<Void> sleeper =
        Other.doing("sleeper", () -> timer.sleep(Duration.ofSeconds(Long.MAX_VALUE)));
    Other<Optional<Integer>> reader =
        Other.asked("reader", () -> channel.read(Duration.ofSeconds(Long.MAX_VALUE)));
    Until.reads(channel);
    assertEquals(0, time.advance(Duration.ofDays(36500)));
    channel.write(1);
    assertEquals(Optional.of(1), reader.result());
    assertTrue(sleeper.isRunning());
    sleeper.terminate();
  }

  @Test
  @DisplayName("no alarm set: always ready (python-csp)")
  void withoutAnAlarmATimerIsAlwaysReady() {
    assertEquals(VirtualTime.instant(ms(0)), Alt.of(timer).select());
    time.advance(ms(5));
    assertEquals(
        Optional.of(VirtualTime.instant(ms(5))),
        Alt.of(channel.map(_ -> Instant.MIN), timer).trySelect());
  }

  @Test
  @DisplayName("setAlarm: ready from the moment of its alarm on, until it is set again")
  void anAlarmIsReadyFromItsMomentOn() {
    Alt<Object> alt = Alt.of(channel, timer);
    for (int round = 0; round < 3; round++) {
      timer.setAlarm(ms(10));
      assertEquals(Optional.empty(), alt.trySelect());
      Other<Object> waits = Other.asked("waits", alt::select);
      Until.sleeps(1, time);
      assertEquals(0, time.advance(ms(9)));
      assertEquals(1, time.advance(ms(1)));
      assertInstanceOf(Instant.class, waits.result());
      assertTrue(alt.trySelect().isPresent(), "it stays ready");
      time.advance(ms(50));
      assertTrue(alt.trySelect().isPresent(), "it stays ready");
    }
    timer.setAlarm(Duration.ZERO);
    assertTrue(alt.trySelect().isPresent());
  }

  @Test
  void aChannelThatIsReadyFirstWinsOverTheAlarm() {
    timer.setAlarm(ms(10));
    Alt<Object> alt = Alt.of(timer, channel);
    Other<Object> waits = Other.asked("waits", alt::priSelect);
    Until.sleeps(1, time);
    channel.write(3);
    assertEquals(3, waits.result());
    time.advance(ms(10));
    assertFalse(channel.tryWrite(4), "the choice is over");
    assertInstanceOf(Instant.class, alt.priSelect());
  }

  @Test
  void anAlarmIsInTheOrderOfItsAltLikeAnyOther() {
    Channel<Integer> full = Channel.buffered(9);
    for (int i = 0; i < 4; i++) {
      full.write(i);
    }
    Alt<Object> alarmFirst = Alt.of(timer, full);
    Alt<Object> alarmLast = Alt.of(full, timer);
    assertInstanceOf(Instant.class, alarmFirst.priSelect());
    assertEquals(0, alarmLast.priSelect());
    Object one = alarmLast.fairSelect();
    Object two = alarmLast.fairSelect();
    assertTrue(one instanceof Instant ^ two instanceof Instant);
  }

  @Test
  @DisplayName(
      "after(Duration): counted from the call, then stays ready (a deadline for a whole"
          + " conversation)")
  void aDeadlineForAWholeConversation() {
    Guard<Instant> deadline = CSPTimer.after(ms(100));
    Alt<Object> alt = Alt.of(channel, deadline);
    Other<List<Object>> conversation =
        Other.asked(
            "conversation",
            () -> {
              List<Object> said = new ArrayList<>();
              Choice<Object> next;
              do {
                next = alt.priChoose();
                said.add(next.value());
              } while (!next.is(deadline));
              return said;
            });
    for (int i = 0; i < 4; i++) {
      Until.sleeps(1, time);
      channel.write(i);
      Until.sleeps(1, time);
      time.advance(ms(24)); // 96 in all: no single wait is long, their sum is
    }
    assertTrue(conversation.isRunning());
    Until.sleeps(1, time);
    time.advance(ms(4));
    assertEquals(List.of(0, 1, 2, 3, VirtualTime.instant(ms(100))), conversation.result());
    assertTrue(Alt.of(deadline).trySelect().isPresent(), "it stays ready");
    assertEquals(Optional.empty(), Alt.of(CSPTimer.after(ms(1))).trySelect());
  }

  @Test
  void theEarliestOfSeveralAlarmsCounts() {
    Alt<String> alt =
        Alt.of(
            CSPTimer.after(ms(30)).map(_ -> "thirty"),
            CSPTimer.after(ms(10)).map(_ -> "ten"),
            CSPTimer.after(ms(20)).map(_ -> "twenty").when(false));
    Other<String> waits = Other.asked("waits", alt::select);
    Until.sleeps(1, time);
    time.advance(ms(10));
    assertEquals("ten", waits.result());
  }

  @Test
  @DisplayName(
      "read(Duration), write(Duration): wait at most so long; no effect when they come back empty")
  void readsAndWritesWaitAtMostSoLong() {
    Other<Optional<Integer>> reader = Other.asked("reader", () -> channel.read(ms(10)));
    Until.sleeps(1, time);
    assertEquals(0, time.advance(ms(9)));
    assertEquals(1, time.advance(ms(1)));
    assertEquals(Optional.empty(), reader.result());
    assertFalse(channel.tryWrite(1));
    Other<Boolean> writer = Other.asked("writer", () -> channel.write(2, ms(10)));
    Until.sleeps(1, time);
    assertEquals(0, time.advance(ms(9)));
    assertEquals(1, time.advance(ms(1)));
    assertEquals(false, writer.result());
    assertEquals(Optional.empty(), channel.tryRead());
  }

  @Test
  void whoIsServedInTimeIsNotTimedOut() {
    Other<Optional<Integer>> reader = Other.asked("reader", () -> channel.read(ms(10)));
    Until.sleeps(1, time);
    time.advance(ms(9));
    assertTrue(channel.tryWrite(1));
    assertEquals(Optional.of(1), reader.result());
    Other<Boolean> writer = Other.asked("writer", () -> channel.write(2, ms(10)));
    Until.sleeps(1, time);
    time.advance(ms(9));
    assertEquals(Optional.of(2), channel.tryRead());
    assertEquals(true, writer.result());
  }

  @Test
  @DisplayName("A Duration of zero or less means try")
  void aWaitOfZeroOrLessIsATry() {
    for (Duration none : List.of(Duration.ZERO, ms(-1), Duration.ofSeconds(Long.MIN_VALUE))) {
      assertEquals(Optional.empty(), channel.read(none));
      assertFalse(channel.write(1, none));
      assertEquals(Optional.empty(), Alt.of(channel).select(none));
      assertEquals(Optional.empty(), Alt.of(channel.writing(1)).choose(none));
      Other<Void> writer = Other.doing("writer", () -> channel.write(1));
      Until.writes(channel);
      assertEquals(Optional.of(1), channel.read(none));
      writer.result();
    }
  }

  @Test
  @DisplayName("select(Duration), choose(Duration)")
  void selectionsWaitAtMostSoLong() {
    Channel<Integer> second = Channel.create();
    Alt<Integer> alt = Alt.of(channel, second.writing(7), channel.when(false));
    for (int round = 0; round < 3; round++) {
      Other<?> waits = Other.asked("waits", () -> alt.select(ms(10)));
      Until.sleeps(1, time);
      assertEquals(0, time.advance(ms(9)));
      assertEquals(1, time.advance(ms(1)));
      assertEquals(Optional.empty(), waits.result());
      assertFalse(channel.tryWrite(1));
      assertEquals(Optional.empty(), second.tryRead());
      Other<Optional<Choice<Integer>>> served = Other.asked("served", () -> alt.choose(ms(10)));
      Until.sleeps(1, time);
      time.advance(ms(9));
      channel.write(round);
      assertEquals(Optional.of(new Choice<>(0, channel, round)), served.result());
    }
  }

  @Test
  void aSelectionWithALimitAndAnAlarmEndsAtTheEarlier() {
    Alt<Object> late = Alt.of(CSPTimer.after(ms(50)), channel);
    Other<?> limited = Other.asked("limited", () -> late.select(ms(10)));
    Until.sleeps(1, time);
    time.advance(ms(10));
    assertEquals(Optional.empty(), limited.result());
    Other<Optional<Object>> alarmed = Other.asked("alarmed", () -> late.select(ms(100)));
    Until.sleeps(1, time);
    time.advance(ms(40));
    assertEquals(Optional.of(VirtualTime.instant(ms(50))), alarmed.result());
  }
}
