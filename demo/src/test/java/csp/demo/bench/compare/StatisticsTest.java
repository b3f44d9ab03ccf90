package csp.demo.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.bench.compare.Statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StatisticsTest {
  private final Random random = new Random(1);

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
    assertEquals(2, Statistics.median(List.of(3.0, 1.0, 2.0)));
    assertEquals(2.5, Statistics.median(List.of(4.0, 1.0, 2.0, 3.0)));
    assertEquals(7, Statistics.median(List.of(7.0)));
    assertTrue(Double.isNaN(Statistics.median(List.of())));
  }

  @Test
  void theSpreadIsHalfTheDistanceOfTheQuartilesAsAPartOfTheMedian() {
    assertEquals(0.2, Statistics.spread(List.of(6.0, 8.0, 10.0, 12.0, 14.0)), 1e-9);
    assertEquals(0, Statistics.spread(List.of(5.0, 5.0, 5.0)));
  }

  @Test
  void theSameTwiceIsNoChange() {
    Interval interval = Statistics.ratio(runs(3, 100, 0.03), runs(3, 100, 0.03));
    assertTrue(interval.low() < 1 && interval.high() > 1, interval::toString);
  }

  @Test
  void aThirdSlowerIsSeenThroughSmallNoise() {
    Interval interval = Statistics.ratio(runs(3, 100, 0.03), runs(3, 133, 0.03));
    assertTrue(interval.low() > 1.1 && interval.high() < 1.6, interval::toString);
  }

  @Test
  void processesThatDifferAmongThemselvesProveNothing() {
    List<List<Double>> before = List.of(List.of(100.0, 101.0), List.of(150.0, 151.0));
    List<List<Double>> after = List.of(List.of(150.0, 149.0), List.of(101.0, 152.0));
    Interval interval = Statistics.ratio(before, after);
    assertTrue(interval.low() < 1 && interval.high() > 1, interval::toString);
  }

  @Test
  void oneProcessIsNoWitness() {
    Interval interval = Statistics.ratio(runs(1, 100, 0.01), runs(3, 200, 0.01));
    assertEquals(new Interval(0, Double.POSITIVE_INFINITY), interval);
  }

  private List<List<Double>> runs(int processes, double middle, double noise) {
    List<List<Double>> runs = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      double of = middle * (1 + noise * random.nextGaussian());
      runs.add(random.doubles(6, of * (1 - noise), of * (1 + noise)).boxed().toList());
    }
    return runs;
  }
}
