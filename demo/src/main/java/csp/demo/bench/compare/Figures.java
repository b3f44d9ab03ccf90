package csp.demo.bench.compare;

import java.util.Locale;

/** Figures as people read them. */
final class Figures {
  private Figures() {}

  /** Returns three significant digits: {@code 0.123}, {@code 41.2}, {@code 1,230}. */
  static String plain(double x) {
    if (Double.isNaN(x)) return "–";
    if (x >= 1000) {
      double step = Math.pow(10, Math.floor(Math.log10(x)) - 2);
      return String.format(Locale.ROOT, "%,.0f", Math.round(x / step) * step);
    }
    int decimals = x >= 99.95 ? 0 : x >= 9.995 ? 1 : x >= 0.9995 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", x);
  }

  static String withSpread(Cell cell) {
    long percent = Math.round(100 * Statistics.spread(cell.samples()));
    return plain(cell.median()) + " ±" + percent + "%";
  }

  /** Returns nanoseconds in the unit that suits them: {@code 1.23 ms}. */
  static String time(double nanos) {
    if (nanos < 1e3) return plain(nanos) + " ns";
    if (nanos < 1e6) return plain(nanos / 1e3) + " µs";
    if (nanos < 1e9) return plain(nanos / 1e6) + " ms";
    return plain(nanos / 1e9) + " s";
  }

  static String bytes(double bytes) {
    return bytes < 1e3 ? plain(bytes) + " B" : plain(bytes / 1e3) + " kB";
  }

  /** Returns a time or a size, as the unit of the samples says. */
  static String of(String unit, double scaled) {
    return unit.startsWith("bytes") ? bytes(scaled) : time(scaled);
  }
}
