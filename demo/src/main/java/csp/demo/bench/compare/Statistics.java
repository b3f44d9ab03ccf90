package csp.demo.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Middle, spread, and whether two measurements differ by more than their noise. */
final class Statistics {
  private static final int DRAWS = 4000;
  private static final double RISK = 0.01;

  private Statistics() {}

  /** An interval. */
  record Interval(double low, double high) {}

  static double median(List<Double> samples) {
    return quantile(samples, 0.5);
  }

  /** Returns half the distance of the quartiles, as a part of the median. */
  static double spread(List<Double> samples) {
    return (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / median(samples);
  }

  /**
   * Returns the value below which such a part of the samples lies, in a straight line between two.
   */
  static double quantile(List<Double> samples, double part) {
    if (samples.isEmpty()) return Double.NaN;
    double[] sorted = samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /**
   * Returns where the ratio of the medians of {@code after} and {@code before} lies with 99 percent
   * certainty, by a bootstrap in two stages: first processes are drawn, then samples of each.
   * Samples of one process resemble one another (its JIT decided once, its memory lies where it
   * lies), so that many samples of few processes are not many witnesses. With one process on a side
   * nothing is known of the noise, and the interval is everything.
   */
  static Interval ratio(List<List<Double>> before, List<List<Double>> after) {
    if (before.size() < 2 || after.size() < 2) {
      return new Interval(0, Double.POSITIVE_INFINITY);
    }
    Random random = new Random(42); // the same figures give the same verdict
    List<Double> ratios = new ArrayList<>(DRAWS);
    for (int i = 0; i < DRAWS; i++) ratios.add(drawn(after, random) / drawn(before, random));
    return new Interval(quantile(ratios, RISK / 2), quantile(ratios, 1 - RISK / 2));
  }

  private static double drawn(List<List<Double>> runs, Random random) {
    List<Double> samples = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      List<Double> run = runs.get(random.nextInt(runs.size()));
      for (int k = 0; k < run.size(); k++) samples.add(run.get(random.nextInt(run.size())));
    }
    return median(samples);
  }
}
