package csp.demo.bench.harness;

import java.util.Locale;

/**
 * The workloads: what is counted, and the right answer. What each measures, and what it does not,
 * stands in {@code demo/bench/README.md}.
 */
public enum Kind {
  /** Four processes pass numbers round; the consumer adds them up. */
  COMMSTIME("ns/loop"),
  /** Two processes and two channels, strictly in turns. */
  PINGPONG("ns/round trip"),
  /** A ring of {@code size} processes and one token. */
  RING("ns/hop"),
  /** A reader that chooses among {@code size} channels, a busy writer on each. */
  CHOICE("ns/message"),
  /** The same reader, but only the first of the channels has a writer. */
  CHOICE_ONE("ns/message"),
  /** Start a process that ends at once and wait for it, again and again. */
  SPAWN("ns/process"),
  /** Start {@code size} such processes together and wait for all. */
  SPAWN_BATCH("ns/process"),
  /** How much memory {@code size} processes take, each blocked in a read of its own channel. */
  MEMORY("bytes/process"),
  /** One writer, one reader, a buffer of {@code size}. */
  BUFFER("ns/message"),
  /** {@code size} writers and {@code size} readers on one rendezvous channel. */
  MPMC("ns/message"),
  /** The first {@code size} primes by a pipeline that grows a filter for each. */
  SIEVE("ms"),
  /** A chain of {@code size} processes that each add one to what passes. */
  DAISY("ms"),
  /** {@code size} processes that each take jobs of ten microseconds from one channel. */
  FAN("ns/item"),
  /** Each process is two in parallel, {@code size} levels deep. */
  TREE("ms"),
  /** How long a reply takes while {@code size} pairs of processes are busy. */
  LATENCY("ns"),
  /** One message from one process to another, in a process of the system that has just begun. */
  FIRST("ms");

  private static final int SEEDS = 64;

  private final String unit;

  Kind(String unit) {
    this.unit = unit;
  }

  /** Returns the name on the command line: {@code choice-one}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the workload of that name. */
  public static Kind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns what a figure counts. */
  public String unit() {
    return unit;
  }

  /** Returns how many of what is counted {@code n} stands for. */
  public double operations(int size, int n) {
    return switch (this) {
      case RING, CHOICE, SPAWN_BATCH, MPMC -> (double) n * size;
      case SIEVE, DAISY, TREE -> 1e6 * n; // nanoseconds to milliseconds
      default -> n;
    };
  }

  /** Returns the right answer. */
  public long answer(int size, int n) {
    long once = n * (n - 1L) / 2; // 0 + 1 + ... + (n - 1)
    return switch (this) {
      case COMMSTIME, CHOICE_ONE, BUFFER -> once;
      case PINGPONG -> once + n;
      case RING, SPAWN_BATCH -> (long) n * size;
      case CHOICE, MPMC -> size * once;
      case SPAWN -> n;
      case SIEVE -> (long) n * Primes.nth(size);
      case DAISY -> n * (size + 1L);
      case TREE -> (long) n << size;
      case FAN -> jobs(n);
      case FIRST -> 42;
      case MEMORY, LATENCY -> throw new IllegalArgumentException(id() + " has no answer");
    };
  }

  /** Returns what the jobs 0 to n - 1 add up to; a job's seed is its number modulo 64. */
  private static long jobs(int n) {
    long sum = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      long times = (n - 1L - seed + SEEDS) / SEEDS;
      if (times > 0) sum += times * Arithmetic.work(seed, Arithmetic.TEN_MICROSECONDS);
    }
    return sum;
  }
}
