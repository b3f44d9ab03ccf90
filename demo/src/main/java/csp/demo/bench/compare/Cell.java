package csp.demo.bench.compare;

import java.util.List;

/**
 * What was measured of one peer on one workload.
 *
 * @param row the workload with its size, and the figure if there are several: {@code latency-16
 *     p99}
 * @param unit what a sample counts
 * @param variant the peer and how it was run
 * @param runs the samples, process by process
 * @param note why there are no samples, or what is to be said of them; often empty
 */
record Cell(String row, String unit, String variant, List<List<Double>> runs, String note) {
  /** What the note of a cell begins with whose processes had to be stopped. */
  static final String MORE_THAN = "more than";

  boolean measured() {
    return runs.stream().anyMatch(run -> !run.isEmpty());
  }

  boolean endless() {
    return note.startsWith(MORE_THAN);
  }

  List<Double> samples() {
    return runs.stream().flatMap(List::stream).toList();
  }

  double median() {
    return Statistics.median(samples());
  }

  /** Returns the median in nanoseconds or bytes. */
  double scaled() {
    return unit.equals("ms") ? median() * 1e6 : median();
  }
}
