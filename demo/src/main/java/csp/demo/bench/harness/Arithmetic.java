package csp.demo.bench.harness;

/** Work that keeps a core busy, and nothing else: a chain of dependent multiplications. */
public final class Arithmetic {
  /** About ten microseconds on a core of 3 GHz; the same number for every peer. */
  public static final int TEN_MICROSECONDS = 7000;

  /** About one microsecond. */
  public static final int ONE_MICROSECOND = 700;

  private Arithmetic() {}

  /** Returns a number below 2^31 that takes {@code steps} multiplications to find. */
  public static long work(long seed, int steps) {
    long x = seed;
    for (int i = 0; i < steps; i++) x = x * 6364136223846793005L + 1442695040888963407L;
    return x >>> 33;
  }
}
