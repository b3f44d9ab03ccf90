package csp.demo.bench.compare;

import csp.demo.bench.compare.Variant.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The results as Markdown: a row for each workload, a column for each peer, and two ratios. */
final class Table {
  private final Results results;
  private final List<String> variants;
  private final Set<String> notes = new LinkedHashSet<>();

  Table(Results results) {
    this.results = results;
    this.variants = results.variants();
  }

  String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Median ± half the distance of the quartiles. The ratios are those of our fastest way");
    lines.add("to run: below 1 we are faster (or smaller), above 1 slower (or larger).");
    lines.add("");
    lines.add(line("workload", "unit", variants, "ours ÷ Go", "ours ÷ best JVM peer"));
    lines.add("|---|---|" + "--:|".repeat(variants.size() + 2));
    for (String row : results.rows()) {
      if (measured(row)) lines.add(row(row));
    }
    lines.add("");
    int number = 0;
    for (String note : notes) lines.add("[" + ++number + "] " + note + "  ");
    lines.add("");
    results.peers().forEach((name, version) -> lines.add("* **" + name + "**: " + version));
    lines.add("");
    results.machine().forEach((name, value) -> lines.add("* " + name + ": " + value));
    return String.join("\n", lines) + "\n";
  }

  /**
   * Returns whether there is anything to show: a row is named anew where it has several figures.
   */
  private boolean measured(String row) {
    return variants.stream().anyMatch(variant -> results.cell(row, variant).measured());
  }

  private String row(String row) {
    List<String> figures = new ArrayList<>();
    for (String variant : variants) figures.add(figure(row, variant));
    OptionalDouble ours = best(row, Origin.OURS);
    return line(
        row,
        results.unit(row),
        figures,
        ratio(ours, best(row, Origin.GO)),
        ratio(ours, best(row, Origin.JVM)));
  }

  private String figure(String row, String variant) {
    Cell cell = cell(row, variant);
    if (cell.measured()) {
      return Figures.withSpread(cell) + (cell.note().isEmpty() ? "" : mark(cell.note()));
    }
    if (cell.endless()) return "> " + cell.note().substring(Cell.MORE_THAN.length() + 1);
    return cell.note().startsWith("failed") ? "failed" + mark(variant + ": " + cell.note()) : "–";
  }

  /** Returns the cell of a row; one without figures stands for all figures of its workload. */
  private Cell cell(String row, String variant) {
    Cell cell = results.cell(row, variant);
    int space = row.indexOf(' ');
    return cell.measured() || space < 0 ? cell : results.cell(row.substring(0, space), variant);
  }

  private String mark(String note) {
    notes.add(note);
    return " [" + (List.copyOf(notes).indexOf(note) + 1) + "]";
  }

  private OptionalDouble best(String row, Origin origin) {
    return variants.stream()
        .filter(variant -> Variant.origin(variant) == origin && !variant.endsWith("-1-core"))
        .map(variant -> results.cell(row, variant))
        .filter(Cell::measured)
        .mapToDouble(Cell::median)
        .min();
  }

  private static String ratio(OptionalDouble ours, OptionalDouble theirs) {
    return ours.isEmpty() || theirs.isEmpty()
        ? "–"
        : "**" + Figures.plain(ours.getAsDouble() / theirs.getAsDouble()) + "**";
  }

  private static String line(
      String row, String unit, List<String> figures, String toGo, String toJvm) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(row, unit, String.join(" | ", figures), toGo, toJvm);
  }
}
