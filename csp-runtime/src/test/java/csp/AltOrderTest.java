package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.seam.FixedChance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the guards that are ready is selected. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AltOrderTest {
  private final List<Channel<Integer>> channels = new ArrayList<>();

  private Alt<Integer> busy(int n) {
    for (int i = 0; i < n; i++) {
      Channel<Integer> channel = Channel.buffered(1);
      channel.write(i);
      channels.add(channel);
    }
    return Alt.of(channels);
  }

  private void refill(int i) {
    channels.get(i).write(i);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 70})
  @DisplayName("select(): uniformly random among the ready")
  void eachReadyGuardHasTheSameChance(int n) {
    int rounds = 1000 * n;
    int[] selected = new int[n];
    try (FixedChance _ = FixedChance.seeded(42)) {
      Alt<Integer> alt = busy(n);
      for (int round = 0; round < rounds; round++) {
        int i = alt.select();
        selected[i]++;
        refill(i);
      }
    }
    for (int count : selected) {
      assertEquals(1000, count, 6 * Math.sqrt(1000)); // six sigma, and the same in every run
    }
  }

  @Test
  @DisplayName("select(): uniformly random among the ready")
  void whatIsNotReadyDoesNotCount() {
    int first = 0;
    try (FixedChance _ = FixedChance.seeded(7)) {
      Channel<Integer> empty = Channel.create();
      Channel<Integer> a = Channel.buffered(1);
      Channel<Integer> b = Channel.buffered(1);
      Alt<Integer> alt = Alt.of(a, empty, empty, empty, b);
      a.write(0);
      b.write(4);
      for (int round = 0; round < 1000; round++) {
        if (alt.choose().index() == 0) {
          first++;
          a.write(0);
        } else {
          b.write(4);
        }
      }
    }
    assertEquals(500, first, 6 * Math.sqrt(250));
  }

  @Test
  @DisplayName(
      "fairSelect(): while a guard stays ready, no other guard of this Alt is selected twice before"
          + " it")
  void aGuardThatStaysReadyIsNotOvertakenTwice() {
    int n = 7;
    Alt<Integer> alt = busy(n);
    boolean[] ready = new boolean[n];
    Arrays.fill(ready, true);
    int[][] overtaken = new int[n][n]; // how often one was selected while another was ready
    Random random = new Random(1);
    for (int round = 0; round < 5000; round++) {
      int selected = alt.fairSelect();
      assertTrue(ready[selected]);
      ready[selected] = false;
      for (int i = 0; i < n; i++) {
        if (ready[i]) {
          assertEquals(1, ++overtaken[i][selected], i + " was overtaken again by " + selected);
        }
      }
      do {
        int i = random.nextInt(n);
        if (!ready[i]) {
          refill(i);
          ready[i] = true;
          Arrays.fill(overtaken[i], 0);
        }
      } while (random.nextInt(3) > 0);
    }
  }

  @Test
  @DisplayName("fairSelect(): each in its turn")
  void allThatAreBusyComeInTurn() {
    Alt<Integer> alt = busy(5);
    List<Integer> order = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      int i = alt.fairSelect();
      order.add(i);
      refill(i);
    }
    assertEquals(5, new HashSet<>(order.subList(0, 5)).size());
    for (int round = 5; round < 20; round++) {
      assertEquals(order.get(round - 5), order.get(round));
    }
  }

  @Test
  @DisplayName("The fair order belongs to the Alt object and begins at random")
  void theFairOrderBeginsAtRandom() {
    for (int first = 0; first < 3; first++) {
      try (FixedChance _ = FixedChance.always(first)) {
        channels.clear();
        assertEquals(first, busy(3).fairSelect());
      }
    }
  }

  @Test
  @DisplayName("The fair order belongs to the Alt object")
  void otherSelectionsDoNotDisturbTheFairOrder() {
    Alt<Integer> alt = busy(3);
    int first = alt.fairSelect();
    refill(first);
    for (int i = 0; i < 5; i++) {
      refill(alt.priSelect());
      refill(alt.select());
    }
    assertEquals((first + 1) % 3, alt.fairSelect());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 64, 65, 200})
  @DisplayName("priSelect(): first in order")
  void theFirstInOrderWins(int n) {
    Alt<Integer> alt = busy(n);
    for (int i = 0; i < n; i++) {
      assertEquals(i, alt.priSelect());
    }
    for (int i = n - 1; i >= 0; i--) {
      refill(i);
      assertEquals(i, alt.priSelect());
    }
    refill(n - 1);
    refill(n - 2);
    assertEquals(n - 2, alt.priSelect());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  @DisplayName("if none is ready, the first that becomes ready is taken")
  void theFirstThatBecomesReadyIsTakenWhateverTheOrder(int order) {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    Alt<Integer> alt = Alt.of(a, b);
    for (int round = 0; round < 4; round++) { // also when the Alt is registered already
      Other<Integer> chooser =
          Other.asked(
              "chooser",
              () -> order == 0 ? alt.select() : order == 1 ? alt.fairSelect() : alt.priSelect());
      Until.reads(b);
      b.write(round);
      assertEquals(round, chooser.result());
    }
  }

  @Test
  @DisplayName("Choice<T> choose() / fairChoose() / priChoose(): index, guard, value")
  void choosingTellsWhichGuardItWas() {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.buffered(3);
    b.write(1);
    b.write(2);
    b.write(3);
    Alt<Integer> alt = Alt.of(a, b);
    assertEquals(new Choice<>(1, b, 1), alt.choose());
    assertEquals(new Choice<>(1, b, 2), alt.fairChoose());
    assertEquals(new Choice<>(1, b, 3), alt.priChoose());
    assertEquals(Optional.empty(), alt.tryChoose());
    b.write(4);
    assertEquals(Optional.of(new Choice<>(1, b, 4)), alt.tryChoose());
  }

  @Test
  @DisplayName("Iterable<T> times(n) (Python Alt * n)")
  void timesSelectsSoOftenAndOnlyWhenAsked() {
    Channel<Integer> channel = Channel.buffered(5);
    for (int i = 0; i < 5; i++) {
      channel.write(i);
    }
    Alt<Integer> alt = Alt.of(channel);
    List<Integer> selected = new ArrayList<>();
    alt.times(3).forEach(selected::add);
    assertEquals(List.of(0, 1, 2), selected);
    Iterator<Integer> two = alt.times(2).iterator();
    assertTrue(two.hasNext());
    assertEquals(3, channel.read(), "nothing is selected before it is asked for");
    assertEquals(4, two.next());
    channel.write(5);
    two.next();
    assertFalse(two.hasNext());
    assertThrows(NoSuchElementException.class, two::next);
    assertThrows(IllegalArgumentException.class, () -> alt.times(-1));
    assertFalse(alt.times(0).iterator().hasNext());
  }

  @Test
  @DisplayName("or gives a new Alt")
  void orChangesNeitherSide() {
    Channel<Integer> a = Channel.buffered(1);
    Channel<Integer> b = Channel.buffered(1);
    Alt<Integer> one = Alt.of(a);
    Alt<Integer> both = one.or(b);
    b.write(2);
    assertEquals(Optional.empty(), one.trySelect());
    assertEquals(Optional.of(2), both.trySelect());
  }
}
