package csp.demo.bench.harness;

/** How far a sieve has to count. */
public final class Primes {
  private Primes() {}

  /** Returns the prime number {@code n}, counted from 1. */
  public static int nth(int n) {
    int candidate = 1;
    for (int found = 0; found < n; ) {
      candidate++;
      if (isPrime(candidate)) found++;
    }
    return candidate;
  }

  private static boolean isPrime(int n) {
    for (int d = 2; d * d <= n; d++) {
      if (n % d == 0) return false;
    }
    return true;
  }
}
