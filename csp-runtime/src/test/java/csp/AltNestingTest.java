package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.seam.FixedChance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("nesting")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AltNestingTest {
  private final Channel<Integer> a = Channel.buffered(1);
  private final Channel<Integer> b = Channel.buffered(1);
  private final Channel<Integer> c = Channel.buffered(1);
  private final Channel<Integer> d = Channel.buffered(1);

  private void fill() {
    for (Channel<Integer> channel : List.of(a, b, c, d)) {
      channel.tryWrite(1);
    }
  }

  @Test
  @DisplayName("Alt<T> is a Guard<T>; inside another Alt its guards take its place, in order")
  void guardsOfANestedAltTakeItsPlace() {
    Alt<Integer> alt = Alt.of(a, Alt.of(b, Alt.of(c)), d);
    fill();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      order.add(alt.priChoose().index());
    }
    assertEquals(List.of(0, 1, 2, 3), order);
  }

  @Test
  @DisplayName("or: chain it, flattened")
  void aChainOfOrIsOneAlt() {
    Alt<Integer> alt = a.or(b).or(c).or(d);
    d.write(1);
    assertEquals(new Choice<>(3, d, 1), alt.choose());
    assertThrows(IllegalArgumentException.class, () -> alt.select(true, true));
  }

  @Test
  @DisplayName("open count the flattened guards")
  void preconditionsCountTheFlattenedGuards() {
    fill();
    Alt<Integer> alt = Alt.of(a, Alt.of(b, c), d);
    assertEquals(2, alt.choose(false, false, true, false).index());
    assertEquals(3, alt.fairChoose(false, false, false, true).index());
    assertEquals(1, alt.priChoose(false, true, false, false).index());
  }

  @Test
  @DisplayName("uniformly random among the ready: the nested ones are not fewer")
  void nestedGuardsHaveTheSameChance() {
    int[] count = new int[3];
    try (FixedChance _ = FixedChance.seeded(3)) {
      Alt<Integer> alt = Alt.of(a, Alt.of(b, c));
      for (int i = 0; i < 3000; i++) {
        fill();
        count[alt.choose().index()]++;
      }
    }
    for (int each : count) {
      assertEquals(1000, each, 6 * Math.sqrt(1000));
    }
  }

  @Test
  @DisplayName("guard() is the leaf as it was given")
  void theGuardOfAChoiceIsTheLeafAsItWasGiven() {
    fill();
    Guard<Integer> open = c.when(true);
    Guard<String> mapped = d.map(x -> "" + x);
    Alt<Object> alt = Alt.of(a.in(), Alt.of(b, open), mapped);
    assertSame(a.in(), alt.priChoose().guard());
    assertSame(b, alt.priChoose().guard());
    assertSame(open, alt.priChoose().guard());
    assertSame(mapped, alt.priChoose().guard());
  }

  @Test
  @DisplayName("is/from see through when, in() and out(), not through map")
  void identityIsThatOfTheChannelButNotThroughMap() {
    fill();
    Guard<String> mapped = b.map(x -> "got " + x);
    Choice<Object> first = Alt.<Object>of(a.in().when(true).when(() -> true), mapped).priChoose();
    assertTrue(first.is(a) && first.is(a.in()) && first.is(a.when(false)));
    assertEquals(Optional.of(1), first.from(a));
    assertEquals(Optional.empty(), first.from(mapped));
    Choice<Object> second = Alt.<Object>of(mapped).priChoose();
    assertFalse(second.is(b));
    assertEquals(Optional.of("got 1"), second.from(mapped));
    Guard<Integer> offer = c.writing(5);
    c.read();
    assertTrue(Alt.of(offer.when(true)).choose().is(offer));
  }

  @Test
  void aConditionOfANestedAltCoversAllItsGuardsAndIsEvaluatedOnce() {
    AtomicInteger evaluated = new AtomicInteger();
    AtomicBoolean open = new AtomicBoolean();
    Alt<Integer> inner = Alt.of(b, c);
    Alt<Integer> alt =
        Alt.of(
            a,
            inner.when(() -> {
              evaluated.incrementAndGet();
              return open.get();
            }),
            d);
    fill();
    assertEquals(0, alt.priChoose().index());
    assertEquals(3, alt.priChoose().index());
    assertEquals(Optional.empty(), alt.trySelect());
    assertEquals(3, evaluated.get());
    open.set(true);
    assertEquals(1, alt.priChoose().index());
    assertEquals(2, alt.priChoose().index());
  }

  @Test
  void aFunctionOverANestedAltMapsAllItsGuards() {
    fill();
    Alt<String> alt =
        Alt.of(Alt.of(a.map(x -> x + 1), b).map(x -> "in " + x), c.map(x -> "out " + x));
    assertEquals("in 2", alt.priSelect());
    assertEquals("in 1", alt.priSelect());
    assertEquals("out 1", alt.priSelect());
  }

  @Test
  @DisplayName("The idiom for mixed types is a sealed event")
  void mixedTypesAreToldApartByASealedEvent() {
    Channel<String> words = Channel.buffered(1);
    words.write("hello");
    Alt<Event> alt = Alt.of(words.map(Got::new), CSPTimer.create().map(Tick::new));
    String text =
        switch (alt.priSelect()) {
          case Got(var s) -> s;
          case Tick(var t) -> t.toString();
        };
    assertEquals("hello", text);
    assertInstanceOf(Tick.class, alt.priSelect());
  }

  sealed interface Event {}

  record Got(String word) implements Event {}

  record Tick(Instant time) implements Event {}
}
