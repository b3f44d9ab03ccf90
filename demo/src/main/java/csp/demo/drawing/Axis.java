package csp.demo.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An axis: what it measures, and from where to where. */
public record Axis(String label, double from, double to) {
  /** A mark on an axis; {@code at} is between 0 and 1. */
  record Tick(double at, String text) {}

  /** Returns ticks at round numbers, some five of them. */
  List<Tick> ticks() {
    double rough = (to - from) / 5;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power * (rough < 1.5 * power ? 1 : rough < 3.5 * power ? 2 : 5);
    int digits = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9 * step; i++) {
      String text = String.format(Locale.ROOT, "%." + digits + "f", i * step);
      ticks.add(new Tick((i * step - from) / (to - from), text.replace('-', '\u2212')));
    }
    return ticks;
  }
}
