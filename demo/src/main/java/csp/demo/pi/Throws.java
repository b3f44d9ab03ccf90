package csp.demo.pi;

import java.util.Locale;

/** How many of the darts have hit the circle. */
record Throws(long hits, long darts) {
  Throws plus(Throws other) {
    return new Throws(hits + other.hits, darts + other.darts);
  }

  double pi() {
    return 4.0 * hits / darts;
  }

  /** The standard error: two times out of three, pi is not farther off. */
  double error() {
    double p = Math.PI / 4;
    return 4 * Math.sqrt(p * (1 - p) / darts);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "pi is about %.6f ± %.6f, after %,d darts", pi(), error(), darts);
  }
}
