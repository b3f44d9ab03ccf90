package csp.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Networks are played here by what they would communicate in a tick, with one worker and two. */
@DisplayName("Breadth: as many workers as communicate most")
class BreadthTest {
  private static final int TICK = 2_000_000;
  private static final int ALL = 2;

  private final Breadth breadth = new Breadth(ALL);
  private final Random random = new Random(1);
  private int running = 1;

  /** Plays so many ticks; returns in how many of them all workers ran. */
  private int play(int ticks, long alone, long together, double noise) {
    int wide = 0;
    for (int i = 0; i < ticks; i++) {
      double luck = 1 + noise * (2 * random.nextDouble() - 1);
      long made = (long) (luck * (running == ALL ? together : alone));
      wide += running == ALL ? 1 : 0;
      running = breadth.tick(made, TICK, false, false);
    }
    return wide;
  }

  @Test
  void allAreTriedButRarelyWhereOneDoesMore() {
    int wide = play(10_000, 30_000, 10_000, 0);
    assertTrue(0 < wide && wide < 250, wide + " of 10,000 ticks");
  }

  @Test
  void allRunSoonAndStayWhereTheyDoMore() {
    play(50, 30_000, 45_000, 0);
    int wide = play(10_000, 30_000, 45_000, 0);
    assertTrue(wide > 9_750, wide + " of 10,000 ticks");
  }

  @Test
  void aSmallGainIsNotWorthTheOtherCores() {
    int wide = play(10_000, 30_000, 33_000, 0);
    assertTrue(wide < 250, wide + " of 10,000 ticks");
  }

  @Test
  void noiseMovesItRarely() {
    play(1_000, 30_000, 45_000, 0.3);
    int wide = play(10_000, 30_000, 45_000, 0.3);
    assertTrue(wide > 9_000, wide + " of 10,000 ticks, where all do more");

    play(1_000, 45_000, 30_000, 0.3);
    int stillWide = play(10_000, 45_000, 30_000, 0.3);
    assertTrue(stillWide < 1_000, stillWide + " of 10,000 ticks, where one does more");
  }

  @Test
  void aNetworkThatHasChangedItsPaceIsTriedAgainSoon() {
    play(5_000, 30_000, 10_000, 0);
    play(50, 60_000, 90_000, 0);
    int wide = play(1_000, 60_000, 90_000, 0);
    assertTrue(wide > 950, wide + " of 1,000 ticks");
  }

  @Test
  void aTickThatTookLongerCountsForNoMore() {
    for (int i = 0; i < 10_000; i++) {
      int late = running == ALL ? 5 : 1; // as if the machine were busy whenever all run
      running = breadth.tick(late * 30_000L, late * (long) TICK, false, false);
    }
    assertTrue(play(1_000, 30_000, 30_000, 0) < 50);
  }

  @Test
  void whereOneHasNotEnoughToDoNothingIsTried() {
    for (int i = 0; i < 10_000; i++) {
      assertEquals(1, breadth.tick(30_000, TICK, false, true));
    }
  }

  @Test
  void aTrialInWhichTheNetworkStopsEndsAndSaysNothing() {
    while (running == 1) {
      play(1, 30_000, 45_000, 0);
    }
    assertEquals(1, breadth.tick(0, TICK, false, true));
    for (int i = 0; i < 15; i++) {
      assertEquals(1, breadth.tick(30_000, TICK, false, false));
    }
  }

  @Test
  void longTurnsGetAllWorkersAndKeepThemForAWhile() {
    assertEquals(1, breadth.tick(10, TICK, true, false));
    assertEquals(1, breadth.tick(10, TICK, true, false));
    assertEquals(ALL, breadth.tick(10, TICK, true, false));
    assertEquals(ALL, breadth.tick(30_000, TICK, false, false));
  }

  @Test
  void aSingleLongTickIsTheMachineAndNotTheNetwork() {
    for (int i = 0; i < 1_000; i++) {
      assertEquals(1, breadth.tick(10, TICK, i % 3 == 0, true));
    }
  }

  @Test
  void onOneCoreThereIsNothingToDecide() {
    Breadth single = new Breadth(1);
    for (int i = 0; i < 1_000; i++) {
      assertEquals(1, single.tick(30_000, TICK, true, false));
    }
  }
}
