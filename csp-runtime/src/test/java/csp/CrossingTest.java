package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * Two who come to each other at the same moment must not both go to sleep. Nothing but their speed
 * decides whether they meet in the few instructions that matter, so they do it often.
 */
@DisplayName("two choices that share channels in any order never deadlock")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CrossingTest {
  private static final int ROUNDS = 40_000;

  private final Channel<Integer> a = Channel.create("a");
  private final Channel<Integer> b = Channel.create("b");

  @Process
  static void choose(List<? extends Guard<Integer>> guards, int n, int[] chosen) {
    Alt<Integer> alt = Alt.of(guards);
    for (int i = 0; i < n; i++) {
      alt.select();
      chosen[0]++;
    }
  }

  @Process
  static void write(ChannelOutput<Integer> one, ChannelOutput<Integer> two, int n) {
    for (int i = 0; i < n; i++) {
      (i % 3 == 0 ? two : one).write(i);
    }
  }

  @Test
  void aChoiceThatIsKeptAndAWriter() {
    int[] chosen = new int[1];
    CrossingTestProcesses.choose(List.of(a, b), ROUNDS, chosen)
        .par(CrossingTestProcesses.write(a, b, ROUNDS))
        .start();
    assertEquals(ROUNDS, chosen[0]);
  }

  @Test
  void twoChoicesThatAreKept() {
    int[] read = new int[1];
    int[] written = new int[1];
    CrossingTestProcesses.choose(List.of(a, b), ROUNDS, read)
        .par(CrossingTestProcesses.choose(List.of(b.writing(1), a.writing(2)), ROUNDS, written))
        .start();
    assertEquals(ROUNDS, read[0]);
    assertEquals(ROUNDS, written[0]);
  }

  @Test
  void twoPairsOfChoices() {
    int[] chosen = new int[1];
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      all.add(CrossingTestProcesses.choose(List.of(a, b), ROUNDS, new int[1]));
      all.add(CrossingTestProcesses.choose(List.of(b.writing(1), a.writing(2)), ROUNDS, chosen));
    }
    Par.of(all).start();
    assertTrue(chosen[0] >= ROUNDS);
  }

  @Test
  @DisplayName(
      "a barrier is complete when as many parties wait, in choices too: none is overlooked")
  void choicesThatComeToABarrierAtTheSameTime() {
    for (int parties = 2; parties <= 3; parties++) {
      Barrier barrier = Barrier.create(parties);
      int[] last = new int[1];
      List<CSPProcess> all = new ArrayList<>();
      for (int i = 0; i < parties; i++) {
        last = new int[1];
        all.add(CrossingTestProcesses.choose(List.of(a, barrier.map(_ -> 1)), ROUNDS / 2, last));
      }
      Par.of(all).start();
      assertEquals(ROUNDS / 2, last[0]);
    }
  }

  /** A clock, offered last: whoever looks at it has looked at all else, and does not wait yet. */
  private static Guard<Integer> lookedAtLast() {
    return CSPTimer.every(Duration.ofDays(1)).map(_ -> 0);
  }

  @Test
  void aWriterThatComesBetweenTheLookAndTheWaitIsFound() {
    try (VirtualTime time = VirtualTime.begin()) {
      Alt<Integer> alt = Alt.of(a, lookedAtLast());
      for (int round = 0; round < 3; round++) {
        int value = round;
        List<Other<Void>> writer = new CopyOnWriteArrayList<>();
        time.beforeNextReading(() -> {
          writer.add(Other.doing("writer", () -> a.write(value)));
          Until.writes(a);
        });
        assertEquals(value, Other.asked("chooser", alt::priSelect).result());
        writer.getFirst().result();
      }
    }
  }

  @Test
  void aPartyThatComesBetweenTheLookAndTheWaitIsFound() {
    try (VirtualTime time = VirtualTime.begin()) {
      Barrier barrier = Barrier.create(2);
      Guard<Integer> arrival = barrier.map(_ -> 1);
      Alt<Integer> alt = Alt.of(arrival, lookedAtLast());
      for (int round = 0; round < 3; round++) {
        List<Other<Integer>> party = new CopyOnWriteArrayList<>();
        time.beforeNextReading(() -> {
          party.add(Other.asked("party", Alt.of(arrival)::select));
          Until.parties(1, barrier);
        });
        assertEquals(1, Other.asked("chooser", alt::priSelect).result());
        assertEquals(1, party.getFirst().result());
      }
    }
  }
}
