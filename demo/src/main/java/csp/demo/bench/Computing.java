package csp.demo.bench;

import csp.CSPProcess;
import csp.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * What processes cost that compute. Loops of arithmetic stand in a plain static method, and in the
 * body of a process; and a farmer gives jobs to one hand, and to eight. Medians, in milliseconds;
 * plain methods and processes take turns, so that both have the same machine.
 */
public final class Computing {
  private static final int WARM_UP = 10;
  private static final int HANDS = 8;

  private final int rounds;

  private Computing(int rounds) {
    this.rounds = rounds;
  }

  /** Measures, and prints a table. */
  public static void main(String[] args) {
    System.out.print(new Computing(21).table(1));
  }

  /** Returns the table of a run that is so much smaller, and throws if an answer is wrong. */
  static String table(int rounds, int smaller) {
    return new Computing(rounds).table(smaller);
  }

  private String table(int smaller) {
    return String.format(Locale.ROOT, "%-10s %8s %8s %8s%n", "loop", "plain", "process", "ratio")
        + loop("floats", Loops::floats, LoopsProcesses::floating, 20_000 / smaller)
        + loop("primes", Loops::primes, LoopsProcesses::sifting, 4_000_000 / smaller)
        + loop("fractal", Loops::fractal, LoopsProcesses::drawing, 300 / smaller)
        + loop("matrix", Loops::matrix, LoopsProcesses::multiplying, 300 / smaller)
        + String.format(
            Locale.ROOT, "%n%-10s %8s %8s %8s%n", "farm", "1 hand", HANDS + " hands", "speed-up")
        + farm(2000 / smaller);
  }

  private String loop(
      String name,
      ToLongFunction<Integer> plain,
      BiFunction<Channel<Integer>, Channel<Long>, CSPProcess> process,
      int size) {
    Channel<Integer> jobs = Channel.create();
    Channel<Long> results = Channel.create();
    process.apply(jobs, results).spawn();
    List<Double> medians =
        medians(
            () -> plain.applyAsLong(size),
            () -> {
              jobs.write(size);
              return results.read();
            });
    jobs.close();
    return row(name, medians.get(0), medians.get(1), medians.get(1) / medians.get(0));
  }

  private String farm(int jobs) {
    List<Double> medians = medians(() -> Farming.run(1, jobs), () -> Farming.run(HANDS, jobs));
    return row("arithmetic", medians.get(0), medians.get(1), medians.get(0) / medians.get(1));
  }

  private interface Timed {
    long run();
  }

  private List<Double> medians(Timed one, Timed other) {
    double[] ones = new double[rounds];
    double[] others = new double[rounds];
    for (int i = -WARM_UP; i < rounds; i++) {
      int round = Math.max(i, 0);
      long begin = System.nanoTime();
      long expected = one.run();
      long middle = System.nanoTime();
      long answer = other.run();
      long end = System.nanoTime();
      if (answer != expected) {
        throw new IllegalStateException(answer + " is not " + expected);
      }
      ones[round] = (middle - begin) / 1e6;
      others[round] = (end - middle) / 1e6;
    }
    return List.of(median(ones), median(others));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String row(String name, double first, double second, double ratio) {
    return String.format(Locale.ROOT, "%-10s %8.2f %8.2f %8.2f%n", name, first, second, ratio);
  }
}
