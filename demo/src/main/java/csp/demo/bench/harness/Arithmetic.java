package csp.demo.bench.harness;

/**
 * Work that keeps a core busy, and nothing else: a chain of dependent shifts, which no compiler
 * shortens (a chain of multiplications with constants is folded by some).
 */
public final class Arithmetic {
  /** About ten microseconds on a core of 3 GHz; the same number for every peer. */
  public static final int TEN_MICROSECONDS = 5000;

  /** About one microsecond. */
  public static final int ONE_MICROSECOND = 500;

  private Arithmetic() {}

  /** Returns a number below 2^31 that takes {@code steps} steps to find. */
  public static long work(long seed, int steps) {
    long x = seed + 0x9E3779B97F4A7C15L;
    for (int i = 0; i < steps; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x >>> 33;
  }
}
