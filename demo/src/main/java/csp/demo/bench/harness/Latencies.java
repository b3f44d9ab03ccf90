package csp.demo.bench.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures how long replies take: the middle one, and the slow ones of each sample. */
final class Latencies {
  private Latencies() {}

  static Report measure(Requests requests, int pairs, Sampling sampling) throws Exception {
    List<Double> p50 = new ArrayList<>();
    List<Double> p99 = new ArrayList<>();
    List<Double> p999 = new ArrayList<>();
    long[][] last = new long[1][];
    sampling.take(
        n -> {
          last[0] = new long[n];
          long begin = System.nanoTime();
          requests.run(pairs, last[0]);
          return System.nanoTime() - begin;
        },
        (_, nanos) -> {
          long[] sorted = last[0].clone();
          Arrays.sort(sorted);
          p50.add(percentile(sorted, 0.5));
          p99.add(percentile(sorted, 0.99));
          p999.add(percentile(sorted, 0.999));
          return nanos;
        });
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    figures.put("p50", p50);
    figures.put("p99", p99);
    figures.put("p99.9", p999);
    return Report.of(figures, sampling.cold(), sampling.units());
  }

  /** Returns the smallest value that so great a part of all do not exceed. */
  static double percentile(long[] sorted, double part) {
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }
}
