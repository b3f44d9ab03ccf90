package csp.demo.tutorial.pictures;

import csp.engine.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a term: sequences from left to right, parallels one above the other in a frame. */
final class TermPicture {
  private static final double GAP = 30;
  private static final double BETWEEN = 12;
  private static final double INSET = 12;
  private static final double BOX = 34;
  private static final double MARGIN = 18;

  /** A part of the picture, with its size and a way to draw it. */
  private record Part(double width, double height, Drawing drawing) {}

  @FunctionalInterface
  private interface Drawing {
    void at(double x, double y);
  }

  private final StringBuilder text = new StringBuilder();
  private final Part whole;

  TermPicture(Plan plan) {
    whole = part(plan);
  }

  String write(String title) {
    add("%s", Svg.head(title, whole.width + 2 * MARGIN, whole.height + 2 * MARGIN));
    whole.drawing.at(MARGIN, MARGIN);
    return text.append("</svg>\n").toString();
  }

  private Part part(Plan plan) {
    return switch (plan) {
      case Plan.Leaf leaf -> leaf(leaf.name());
      case Plan.Repeated repeated -> repeated(part(repeated.body()), repeated.count());
      case Plan.Sequential s -> sequence(parts(s.size(), s::element));
      case Plan.Concurrent p -> parallel(parts(p.size(), p::element));
    };
  }

  private List<Part> parts(int size, java.util.function.IntFunction<Plan> element) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < size; i++) parts.add(part(element.apply(i)));
    return parts;
  }

  private Part leaf(String name) {
    double width = Svg.textWidth(name) + 28;
    return new Part(
        width,
        BOX,
        (x, y) -> {
          frame("box", x, y, width, BOX);
          add("<text x=\"%.1f\" y=\"%.1f\">%s</text>", x + width / 2, y + BOX / 2 + 4.5, name);
        });
  }

  private Part repeated(Part body, int count) {
    return new Part(
        body.width,
        body.height + 20,
        (x, y) -> {
          body.drawing.at(x, y + 10);
          add(
              "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">× %d</text>",
              x + body.width - 10, y + 8, count);
        });
  }

  private Part sequence(List<Part> parts) {
    double height = parts.stream().mapToDouble(Part::height).max().orElse(0);
    double width = parts.stream().mapToDouble(Part::width).sum() + GAP * (parts.size() - 1);
    return new Part(
        width,
        height,
        (x, y) -> {
          double left = x;
          for (Part part : parts) {
            if (left > x) {
              add(
                  "<path class=\"line\" d=\"M%.1f,%.1f h%.1f\" marker-end=\"url(#arrow)\"/>",
                  left - GAP + 1, y + height / 2, GAP - 2);
            }
            part.drawing.at(left, y + (height - part.height) / 2);
            left += part.width + GAP;
          }
        });
  }

  private Part parallel(List<Part> parts) {
    double width = parts.stream().mapToDouble(Part::width).max().orElse(0) + 2 * INSET;
    double height = parts.stream().mapToDouble(Part::height).sum();
    double whole = height + BETWEEN * (parts.size() - 1) + 2 * INSET;
    return new Part(
        width,
        whole,
        (x, y) -> {
          frame("together", x, y, width, whole);
          double top = y + INSET;
          for (Part part : parts) {
            part.drawing.at(x + INSET, top);
            top += part.height + BETWEEN;
          }
        });
  }

  private void frame(String kind, double x, double y, double width, double height) {
    add(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"7\"/>",
        kind, x, y, width, height);
  }

  private void add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
