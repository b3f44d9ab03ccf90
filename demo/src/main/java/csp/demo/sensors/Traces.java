package csp.demo.sensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the scope has seen. It belongs to the scope until that ends. */
final class Traces {
  /** All signals at one instant. */
  record Point(Sample sample, double strength, double smooth, boolean falling) {}

  private final List<Point> points = new ArrayList<>();

  void add(Sample sample, double strength, double smooth, double falling) {
    points.add(new Point(sample, strength, smooth, falling > 0));
  }

  List<Point> points() {
    return points;
  }

  /** Returns when it began to fall, each time, and for how long, in lines. */
  List<String> falls() {
    List<String> falls = new ArrayList<>();
    double start = Double.NaN;
    for (Point point : points) {
      double time = point.sample().time();
      if (point.falling() && Double.isNaN(start)) start = time;
      if (!point.falling() && !Double.isNaN(start)) {
        falls.add(String.format(Locale.ROOT, "%.2f s: fell for %.2f s", start, time - start));
        start = Double.NaN;
      }
    }
    return falls;
  }
}
