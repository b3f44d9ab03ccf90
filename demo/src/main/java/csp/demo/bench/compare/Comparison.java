package csp.demo.bench.compare;

import csp.demo.bench.compare.Statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two results side by side: what got slower, what got faster. A change counts if it is beyond the
 * noise ({@link Statistics#ratio}) and more than five percent.
 */
final class Comparison {
  private static final double WORTH_SAYING = 0.05;

  private final Map<String, Cell> before;
  private final List<Change> changes = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private record Change(Cell cell, double ratio, Interval interval) {
    boolean slower() {
      return interval.low() > 1 && ratio > 1 + WORTH_SAYING;
    }

    boolean faster() {
      return interval.high() < 1 && ratio < 1 - WORTH_SAYING;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "  %-20s %-16s %6.2f times (%.2f to %.2f)",
          cell.row(),
          cell.variant(),
          ratio,
          interval.low(),
          interval.high());
    }
  }

  Comparison(Results before, Results after) {
    this.before = before.cells().stream().collect(Collectors.toMap(Comparison::key, cell -> cell));
    for (Cell cell : after.cells()) compare(cell);
  }

  private static String key(Cell cell) {
    return cell.row() + " " + cell.variant();
  }

  private void compare(Cell now) {
    Cell then = before.get(key(now));
    if (then == null) return;
    if (then.measured() && now.measured()) {
      changes.add(
          new Change(now, now.median() / then.median(), Statistics.ratio(then.runs(), now.runs())));
    } else if (then.measured() && now.endless()) {
      others.add("  " + key(now) + ": does not end any more: " + now.note());
    } else if (then.endless() && now.measured()) {
      others.add("  " + key(now) + ": ends now");
    }
  }

  /** Returns whether something got slower or does not end any more. */
  boolean worse() {
    return changes.stream().anyMatch(Change::slower)
        || others.stream().anyMatch(line -> line.contains(Cell.MORE_THAN));
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    List<Change> byRatio =
        changes.stream().sorted(Comparator.comparingDouble(Change::ratio).reversed()).toList();
    lines.add("Slower than before (time or memory, with 99 % certainty):");
    byRatio.stream().filter(Change::slower).map(Change::toString).forEach(lines::add);
    lines.add("Faster than before:");
    byRatio.reversed().stream().filter(Change::faster).map(Change::toString).forEach(lines::add);
    lines.addAll(others);
    long rest = changes.stream().filter(c -> !c.slower() && !c.faster()).count();
    lines.add(rest + " of " + changes.size() + " cells did not change beyond their noise.");
    return String.join("\n", lines);
  }
}
