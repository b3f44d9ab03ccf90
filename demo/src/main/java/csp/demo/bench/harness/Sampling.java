package csp.demo.bench.harness;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes samples of a workload: finds out how much work fills one, goes on until the warm-up is
 * over, then takes as many as are wanted, as far as the time goes. A workload that is not warm when
 * the time is over has its last run as its only sample.
 */
final class Sampling {
  /**
   * No sample begins that would end so many milliseconds after the start of the JVM; the runner
   * stops a program at 5000.
   */
  private static final long END_MILLIS = 4300;

  private static final int MOST = 1 << 28;

  private final long warmUp;
  private final int wanted;
  private final long sample;
  private final int most;
  private final List<Double> samples = new ArrayList<>();
  private boolean cold;
  private int n = 1;

  /** Runs {@code n} units and returns the nanoseconds that they took. */
  @FunctionalInterface
  interface Timed {
    long run(int n) throws Exception;
  }

  /** Is told of each sample. */
  @FunctionalInterface
  interface Taken {
    double take(int n, long nanos);
  }

  Sampling(long warmUpMillis, int wanted, long sampleMillis) {
    this(warmUpMillis, wanted, sampleMillis, MOST);
  }

  Sampling(long warmUpMillis, int wanted, long sampleMillis, int most) {
    this.warmUp = warmUpMillis * 1_000_000;
    this.wanted = wanted;
    this.sample = sampleMillis * 1_000_000;
    this.most = most;
  }

  List<Double> take(Timed work, Taken taken) throws Exception {
    long begin = System.nanoTime();
    long before = ManagementFactory.getRuntimeMXBean().getUptime();
    long end = begin + Math.max(END_MILLIS - before, END_MILLIS / 2) * 1_000_000;
    long last = work.run(n);
    if (last < sample * 10) last = work.run(n); // the first one only loaded classes
    while (System.nanoTime() < begin + warmUp || tooShort(last, begin)) {
      n = next(n, last);
      last = work.run(n);
    }
    n = next(n, last);
    while (samples.size() < wanted && System.nanoTime() + last < end) {
      last = work.run(n);
      samples.add(taken.take(n, last));
    }
    if (samples.isEmpty()) {
      cold = true;
      samples.add(taken.take(n, last));
    }
    return samples;
  }

  /** Says that the first runs only loaded classes, and more work fits into a sample. */
  private boolean tooShort(long last, long begin) {
    return last < sample / 2 && n < most && System.nanoTime() < begin + END_MILLIS * 500_000;
  }

  /** Returns how much work fills a sample, growing slowly while the code is still cold. */
  private int next(int n, long nanos) {
    double factor = Math.min((double) sample / Math.max(nanos, 1), 8);
    return (int) Math.clamp(n * factor, 1, most);
  }

  boolean cold() {
    return cold;
  }

  int units() {
    return n;
  }
}
