package csp.demo.bench.compare;

import csp.demo.bench.compare.Variant.Origin;
import java.util.List;
import java.util.Locale;

/** A chart as SVG: a group of bars for each workload, one bar for each peer, on a log scale. */
final class Chart {
  private static final int WIDTH = 900;
  private static final int LEFT = 130;
  private static final int RIGHT = 790;
  private static final int BAR = 13;
  private static final int TOP = 64;
  private static final int TITLE = 24;

  private final String title;
  private final Results results;
  private final List<String> rows;
  private final List<String> variants;
  private final Scale scale;
  private final StringBuilder svg = new StringBuilder();
  private int y = TOP;

  Chart(String title, Results results, List<String> rows) {
    this.title = title;
    this.results = results;
    this.rows = rows;
    this.variants = results.variants();
    this.scale =
        Scale.of(
            rows.stream()
                .flatMap(row -> variants.stream().map(variant -> results.cell(row, variant)))
                .filter(Cell::measured)
                .mapToDouble(Cell::scaled)
                .toArray(),
            LEFT,
            RIGHT);
  }

  String svg() {
    for (String row : rows) group(row);
    int height = y + 12;
    StringBuilder all = new StringBuilder();
    all.append(
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d'"
                + " font-family='DejaVu Sans, Verdana, sans-serif' font-size='11'>%n")
            .formatted(WIDTH, height, WIDTH, height));
    all.append("<rect width='100%' height='100%' fill='#ffffff'/>\n");
    all.append(text(14, 24, "font-size='16' font-weight='bold'", title));
    all.append(
        text(14, 42, "fill='#666666'", "Shorter is better. Each line is ten times the last."));
    String unit = results.unit(rows.getFirst());
    for (double tick : scale.ticks()) {
      all.append(
          String.format(
              Locale.ROOT,
              "<line x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d' stroke='#dddddd'/>%n",
              scale.x(tick),
              TOP,
              height - 8));
      all.append(
          text(scale.x(tick), TOP - 5, "text-anchor='middle' fill='#666666'", tick(unit, tick)));
    }
    return all.append(svg).append("</svg>\n").toString();
  }

  private static String tick(String unit, double tick) {
    return Figures.of(unit, tick).replaceFirst("\\.0+(?= )", "");
  }

  private void group(String row) {
    svg.append(
        text(
            14,
            y + TITLE - 7,
            "font-size='12' font-weight='bold'",
            row + "  (" + results.unit(row) + ")"));
    y += TITLE;
    for (String variant : variants) {
      Cell cell = results.cell(row, variant);
      if (cell.measured() || cell.endless()) bar(cell);
    }
    y += 6;
  }

  private void bar(Cell cell) {
    String colour = colour(cell.variant());
    double end = cell.measured() ? scale.x(cell.scaled()) : RIGHT;
    String style =
        cell.measured()
            ? "fill='" + colour + "'"
            : "fill='none' stroke='" + colour + "' stroke-dasharray='4 3'";
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x='%d' y='%d' width='%.1f' height='%d' %s/>%n",
            LEFT,
            y,
            Math.max(end - LEFT, 1),
            BAR - 3,
            style));
    boolean ours = Variant.origin(cell.variant()) == Origin.OURS;
    svg.append(
        text(
            LEFT - 6,
            y + BAR - 4,
            "text-anchor='end'" + (ours ? " font-weight='bold'" : ""),
            cell.variant()));
    String figure = cell.measured() ? Figures.of(cell.unit(), cell.scaled()) : cell.note();
    svg.append(text(end + 5, y + BAR - 4, "fill='#333333'", figure));
    y += BAR;
  }

  private static String colour(String variant) {
    return switch (Variant.origin(variant)) {
      case OURS -> variant.endsWith("platform") ? "#f4a582" : "#ca0020";
      case GO -> variant.equals("go") ? "#0571b0" : "#92c5de";
      case JVM -> "#999999";
    };
  }

  private static String text(double x, int y, String style, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return String.format(Locale.ROOT, "<text x='%.1f' y='%d' %s>%s</text>%n", x, y, style, safe);
  }
}
