package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.channel.Probe;
import csp.engine.seam.VirtualTime;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What an Alt refuses, and what it leaves behind. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AltUseTest {
  private final Channel<Integer> a = Channel.create("a");
  private final Channel<Integer> b = Channel.create("b");

  @Test
  @DisplayName(
      "An Alt serves one selection at a time; a second one meanwhile is an IllegalStateException"
          + " that names both processes")
  void twoSelectionsAtOnceAreRefusedAndBothAreNamed() {
    Alt<Integer> alt = Alt.of(a, b);
    Other<Integer> first = Other.asked("first", alt::select);
    Until.reads(a);
    for (Callable<?> selection :
        List.<Callable<?>>of(alt::select, alt::trySelect, alt::fairChoose, alt::priSelect)) {
      Other<?> second = Other.asked("second", selection);
      String message = second.thrown(IllegalStateException.class).getMessage();
      assertTrue(message.contains("'first'") && message.contains("'second'"), message);
    }
    b.write(1);
    assertEquals(1, first.result(), "the first is not disturbed");
    Other<Integer> later = Other.asked("later", alt::select);
    a.write(2);
    assertEquals(2, later.result(), "one process after the other may select");
  }

  @Test
  void aSelectionWithinAFunctionOfTheSameAltIsNotAtTheSameTime() {
    Channel<Integer> two = Channel.buffered(2);
    two.write(1);
    two.write(2);
    List<Alt<Integer>> self = new ArrayList<>();
    Alt<Integer> alt = Alt.of(two.map(x -> x == 1 ? self.get(0).select() : x));
    self.add(alt);
    assertEquals(2, alt.select());
  }

  @Test
  @DisplayName(
      "NoGuardInAltException: \"Every Alt must have at least one guard.\" An Alt without guards"
          + " always throws")
  void anAltWithoutGuardsAlwaysThrows() {
    Alt<Object> none = Alt.of();
    for (Runnable selection :
        List.<Runnable>of(
            none::select,
            none::fairSelect,
            none::priSelect,
            none::choose,
            none::trySelect,
            none::tryChoose,
            () -> none.select(Duration.ofDays(1)),
            () -> Alt.of(List.<Guard<Object>>of()).choose(Duration.ZERO),
            () -> Alt.of(none, none).select())) {
      var thrown = assertThrows(NoGuardInAltException.class, selection::run);
      assertTrue(thrown.getMessage().startsWith("Every Alt must have at least one guard."));
    }
  }

  @Test
  @DisplayName("with no true precondition only the untimed forms do")
  void withoutAnOpenGuardOnlyTheUntimedFormsThrow() {
    Alt<Integer> closed = Alt.of(a.when(false), b.when(() -> false));
    assertThrows(NoGuardInAltException.class, closed::select);
    assertThrows(NoGuardInAltException.class, closed::fairChoose);
    assertThrows(NoGuardInAltException.class, () -> Alt.of(a).priSelect(false));
    assertEquals(Optional.empty(), closed.trySelect());
    try (VirtualTime time = VirtualTime.begin()) {
      Other<Optional<Integer>> waits =
          Other.asked("waits", () -> closed.select(Duration.ofSeconds(1)));
      Until.sleeps(1, time);
      time.advance(Duration.ofSeconds(1));
      assertEquals(Optional.empty(), waits.result());
    }
  }

  @Test
  @DisplayName("A choice commits to exactly one guard and never polls")
  void aChoiceThatWaitsDoesNotEvenLookAtTheClock() {
    try (VirtualTime time = VirtualTime.begin()) {
      AtomicBoolean looked = new AtomicBoolean();
      time.beforeNextReading(() -> looked.set(true));
      Other<Integer> chooser = Other.asked("chooser", Alt.of(a, b)::select);
      Until.reads(a);
      assertEquals(0, time.advance(Duration.ofDays(1)));
      assertEquals(0, time.sleepers());
      b.write(1);
      assertEquals(1, chooser.result());
      assertFalse(looked.get());
    }
  }

  @Test
  @DisplayName("a million a.or(b).select() leave nothing behind")
  void choicesThatAreMadeOnceLeaveNothingInTheQueues() {
    Channel<Integer> busy = Channel.buffered(1);
    for (int i = 0; i < 10_000; i++) {
      busy.write(i);
      assertEquals(i, a.or(busy).select());
      assertFalse(a.writing(1).or(b).trySelect().isPresent());
    }
    assertEquals(0, Probe.queued(Until.core(a)) + Probe.queued(Until.core(b)));
  }

  @Test
  @DisplayName("An Alt may stay registered with its channels between selections, once per guard")
  void anAltThatIsKeptIsRegisteredOncePerGuard() {
    Channel<Integer> busy = Channel.buffered(1);
    Alt<Integer> alt = Alt.of(a, b, a, busy);
    for (int i = 0; i < 100; i++) {
      busy.write(i);
      alt.select();
    }
    assertEquals(2, Probe.queued(Until.core(a)));
    assertEquals(1, Probe.queued(Until.core(b)));
  }

  @Test
  @DisplayName("a channel keeps no discarded Alt alive")
  void aDiscardedAltIsCollected() {
    Channel<Integer> busy = Channel.buffered(1);
    WeakReference<Alt<Integer>> discarded = useAndDiscard(busy);
    Until.holds(
        "the Alt is collected",
        () -> {
          System.gc();
          return discarded.get() == null;
        });
    Other<Integer> reader = Other.asked("reader", a::read);
    a.write(1);
    assertEquals(1, reader.result(), "what is left in the queue is stepped over");
  }

  private WeakReference<Alt<Integer>> useAndDiscard(Channel<Integer> busy) {
    Alt<Integer> alt = Alt.of(a, busy);
    for (int i = 0; i < 3; i++) {
      busy.write(i);
      alt.select();
    }
    return new WeakReference<>(alt);
  }

  @Test
  @DisplayName("a channel keeps no discarded Alt alive: nor many registrations of such")
  void registrationsOfDiscardedAltsAreSweptOut() {
    Channel<Integer> busy = Channel.buffered(1);
    List<WeakReference<Alt<Integer>>> discarded = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      discarded.add(useAndDiscard(busy));
    }
    Until.holds(
        "whoever makes the next choices takes their registrations out",
        () -> {
          System.gc();
          discarded.add(useAndDiscard(busy)); // pays for those that the collector has told of
          return discarded.stream().limit(1000).allMatch(alt -> alt.get() == null)
              && Probe.queued(Until.core(a)) < 100;
        });
  }

  @Test
  @DisplayName("A process never communicates with itself")
  void aChoiceDoesNotMeetItself() {
    Alt<Integer> both = Alt.of(a, a.writing(1));
    for (int round = 0; round < 3; round++) {
      assertEquals(Optional.empty(), both.trySelect());
    }
    Other<Integer> chooser = Other.asked("chooser", both::select);
    Until.reads(a);
    Until.writes(a);
    assertTrue(chooser.isRunning());
    assertEquals(1, a.read());
    assertEquals(1, chooser.result());
  }

  @Test
  @DisplayName(
      "A process never communicates with itself: those behind it in the queue are not blocked")
  void aChoiceReachesBeyondItselfInTheQueue() {
    Channel<Integer> quiet = Channel.create();
    Alt<Integer> both = Alt.of(a.writing(1), a);
    both.trySelect();
    both.trySelect(); // from now on it is in both queues of the channel
    Other<Integer> reader = Other.asked("reader", () -> quiet.or(a).select());
    Until.reads(a);
    assertEquals(1, both.select());
    assertEquals(1, reader.result());
  }
}
