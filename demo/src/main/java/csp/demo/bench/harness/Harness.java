package csp.demo.bench.harness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The main program of a peer on the JVM. It is called with {@code <workload> <size> <warm-up
 * milliseconds> <samples> <cores>} and prints one line of JSON with the samples, or with the reason
 * why there are none. A wrong answer is an exception.
 *
 * <pre>{@code
 * Harness.of("jox 1.0.1").work(Kind.COMMSTIME, Commstime::run).main(args);
 * }</pre>
 */
public final class Harness {
  private static final long SAMPLE_MILLIS = 100;

  /** The first requests may be over before the load has begun: no reason to make very many. */
  private static final int MOST_REQUESTS = 1000;

  private final String library;
  private final Map<Kind, Measure> measures = new EnumMap<>(Kind.class);

  /** How a workload of a given size is measured. */
  @FunctionalInterface
  private interface Measure {
    Report run(int size, Sampling sampling) throws Exception;
  }

  private Harness(String library) {
    this.library = library;
  }

  /** Returns a program without workloads that measures {@code library}, a name and a version. */
  public static Harness of(String library) {
    return new Harness(library);
  }

  /** Adds a workload. */
  public Harness work(Kind kind, Work work) {
    measures.put(kind, (size, sampling) -> time(kind, work, size, sampling));
    return this;
  }

  /** Adds the latency workload. */
  public Harness latency(Requests requests) {
    measures.put(Kind.LATENCY, (size, sampling) -> Latencies.measure(requests, size, sampling));
    return this;
  }

  /** Adds the memory workload. */
  public Harness memory(Crowd crowd) {
    measures.put(Kind.MEMORY, (size, _) -> Memory.measure(crowd, size));
    return this;
  }

  /** Measures what {@code args} ask for, prints it and ends the JVM. */
  public void main(String[] args) throws Exception {
    System.out.println(report(args));
    System.out.flush();
    Runtime.getRuntime().halt(0); // whatever threads a library has left behind
  }

  /** Measures what {@code args} ask for and returns the line. */
  public String report(String... args) throws Exception {
    Kind kind = Kind.of(args[0]);
    int size = Integer.parseInt(args[1]);
    long warmUp = Long.parseLong(args[2]);
    int samples = Integer.parseInt(args[3]);
    Measure measure = measures.get(kind);
    if (measure == null) return Report.skipped("has no such thing").json(library, kind.unit());
    Sampling sampling =
        kind == Kind.LATENCY
            ? new Sampling(warmUp, samples, SAMPLE_MILLIS, MOST_REQUESTS)
            : new Sampling(warmUp, samples, SAMPLE_MILLIS);
    Report report = measure.run(size, sampling);
    return report.json(library, kind.unit());
  }

  private static Report time(Kind kind, Work work, int size, Sampling sampling) throws Exception {
    if (kind == Kind.FIRST) {
      once(kind, work, size, 1);
      return Report.of(Map.of("time", List.of(Double.NaN)), false, 1); // the runner has the clock
    }
    List<Double> samples =
        sampling.take(
            n -> once(kind, work, size, n), (n, nanos) -> nanos / kind.operations(size, n));
    return Report.of(Map.of("time", samples), sampling.cold(), sampling.units());
  }

  private static long once(Kind kind, Work work, int size, int n) throws Exception {
    long begin = System.nanoTime();
    long answer = work.run(size, n);
    long nanos = System.nanoTime() - begin;
    long right = kind.answer(size, n);
    if (answer != right) {
      throw new IllegalStateException(
          kind.id() + " answered " + answer + " instead of " + right + ", n = " + n);
    }
    return nanos;
  }
}
