package csp.demo.tutorial.pictures;

import csp.demo.tutorial.pictures.Layout.Place;
import csp.demo.tutorial.pictures.Layout.Route;
import csp.demo.tutorial.pictures.Network.Kind;
import csp.demo.tutorial.pictures.Network.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes a network as SVG: the same text for the same network. */
final class Svg {
  private static final double BOX = 34;
  private static final double LETTER = 7.4;

  private final Network network;
  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  private Svg(Network network) {
    this.network = network;
    this.layout = new Layout(network);
  }

  static String of(String title, Network network) {
    return new Svg(network).write(title);
  }

  static double textWidth(String text) {
    return text.length() * LETTER;
  }

  /** Returns the beginning of every picture. */
  static String head(String title, double width, double height) {
    return String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$.0f %2$.0f" width="%1$.0f" \
            height="%2$.0f" font-family="Helvetica, Arial, sans-serif" font-size="13">
            <title>%3$s</title>
            <style>
            .line { fill: none; stroke: #555; stroke-width: 1.5 }
            .box { fill: #EAF3FA; stroke: #0072B2; stroke-width: 1.5 }
            .daemon { stroke-dasharray: 5 3 }
            .together { fill: #F6F6F6; stroke: #888; stroke-dasharray: 2 3 }
            .name { fill: #A33B00; font-style: italic; \
            paint-order: stroke; stroke: #fff; stroke-width: 4px }
            text { fill: #222; text-anchor: middle }
            </style>
            <defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" \
            markerHeight="8" orient="auto"><path d="M0,0.6 L8,4 L0,7.4 z" fill="#555"/></marker></defs>
            <rect width="100%%" height="100%%" rx="8" fill="#fff"/>
            """,
            width,
            height,
            escape(title))
        .stripTrailing();
  }

  private String write(String title) {
    add("%s", head(title, layout.width(), layout.height()));
    for (Route route : layout.routes()) line(route);
    for (Node node : network.nodes()) node(node);
    for (Route route : layout.routes()) name(route);
    return text.append("</svg>\n").toString();
  }

  private void node(Node node) {
    Place place = layout.place(node);
    double x = layout.centre(place);
    if (node.kind() == Kind.DOT) {
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"#555\"/>", x, place.y);
      if (!node.label().isEmpty()) {
        add(
            "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            x, place.y - 12, escape(node.label()));
      }
      return;
    }
    double width = Layout.boxWidth(node);
    add(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.0f\" rx=\"7\"/>",
        node.kind() == Kind.DAEMON ? "box daemon" : "box",
        x - width / 2,
        place.y - BOX / 2,
        width,
        BOX);
    add("<text x=\"%.1f\" y=\"%.1f\">%s</text>", x, place.y + 4.5, escape(node.label()));
  }

  private void line(Route route) {
    StringBuilder path = new StringBuilder();
    if (route.lane() > 0) {
      path.append(lane(route));
    } else {
      double[] from = start(route);
      path.append(point("M", from));
      for (Place next : route.places().subList(1, route.places().size())) {
        boolean last = next == route.places().getLast();
        double[] to = last ? end(route) : new double[] {layout.centre(next), next.y};
        double bend = (to[0] - from[0]) / 2;
        path.append(point(" C", from[0] + bend, from[1]));
        path.append(point(" ", to[0] - bend, to[1])).append(point(" ", to));
        from = to;
      }
    }
    add(
        "<path class=\"line\" d=\"%s\"%s/>",
        path, route.edge().directed() ? " marker-end=\"url(#arrow)\"" : "");
  }

  /** Down, back in the lane, and up. */
  private String lane(Route route) {
    double from = port(route, route.places().getFirst(), true);
    double to = port(route, route.places().getLast(), false);
    double y = layout.laneY(route.lane());
    double side = Math.signum(to - from) * 8;
    return point("M", from, underneath(route.places().getFirst()))
        + point(" L", from, y - 8)
        + point(" Q", from, y)
        + point(" ", from + side, y)
        + point(" L", to - side, y)
        + point(" Q", to, y)
        + point(" ", to, y - 8)
        + point(" L", to, underneath(route.places().getLast()));
  }

  private void name(Route route) {
    if (route.edge().label().isEmpty()) return;
    double x;
    double y;
    if (route.lane() > 0) {
      double from = port(route, route.places().getFirst(), true);
      x = (from + port(route, route.places().getLast(), false)) / 2;
      y = layout.laneY(route.lane()) - 6;
    } else {
      Place place = Layout.middle(route);
      Place next = route.places().get(route.places().indexOf(place) + 1);
      double[] a = place == route.places().getFirst() ? start(route) : at(place);
      double[] b = next == route.places().getLast() ? end(route) : at(next);
      x = (a[0] + b[0]) / 2 - 3;
      y = (a[1] + b[1]) / 2 - 6;
    }
    add("<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>", x, y, escape(route.edge().label()));
  }

  private double[] at(Place place) {
    return new double[] {layout.centre(place), place.y};
  }

  private double[] start(Route route) {
    Place place = route.places().getFirst();
    double y = place.y + offset(route, true);
    return new double[] {layout.centre(place) + Layout.boxWidth(place.node) / 2, y};
  }

  private double[] end(Route route) {
    Place place = route.places().getLast();
    double y = place.y + offset(route, false);
    return new double[] {layout.centre(place) - Layout.boxWidth(place.node) / 2, y};
  }

  /** Arrows at one side of a box are apart, in the order of where they lead. */
  private double offset(Route route, boolean leaving) {
    Place place = leaving ? route.places().getFirst() : route.places().getLast();
    if (place.node.kind() == Kind.DOT) return 0;
    List<Route> side =
        layout.routes().stream()
            .filter(r -> r.lane() == 0)
            .filter(r -> (leaving ? r.places().getFirst() : r.places().getLast()) == place)
            .sorted(
                Comparator.comparingDouble(
                    r -> r.places().get(leaving ? 1 : r.places().size() - 2).y))
            .toList();
    return (side.indexOf(route) - (side.size() - 1) / 2.0) * Math.min(22, BOX / side.size());
  }

  /** Where an arrow that leads back leaves or enters a box at its bottom. */
  private double port(Route route, Place place, boolean leaving) {
    List<Route> below =
        layout.routes().stream()
            .filter(r -> r.lane() > 0)
            .filter(r -> r.places().getFirst() == place || r.places().getLast() == place)
            .toList();
    int at = below.indexOf(route);
    double step = Math.min(14, Layout.boxWidth(place.node) / (below.size() + 1));
    double self = route.places().getFirst() == route.places().getLast() ? (leaving ? 8 : -8) : 0;
    return layout.centre(place) + (at - (below.size() - 1) / 2.0) * step + self;
  }

  private static double underneath(Place place) {
    return place.y + (place.node.kind() == Kind.DOT ? 4 : BOX / 2);
  }

  private static String point(String command, double... at) {
    return String.format(Locale.ROOT, "%s%.1f,%.1f", command, at[0], at[1]);
  }

  private void add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
