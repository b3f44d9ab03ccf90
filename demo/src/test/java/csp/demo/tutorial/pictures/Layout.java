package csp.demo.tutorial.pictures;

import csp.demo.tutorial.pictures.Network.Edge;
import csp.demo.tutorial.pictures.Network.Kind;
import csp.demo.tutorial.pictures.Network.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where things are in the picture. Arrows lead from left to right, column by column; those that
 * close a circle lead back in lanes below. An arrow that passes a column takes a place there, so
 * that it does not run through a box.
 */
final class Layout {
  static final double ROW = 58;
  private static final double PASSING_ROW = 30;
  private static final double LANE = 26;
  private static final double MARGIN = 18;
  private static final int SWEEPS = 12;

  /** A place in a column: of a node, or of an arrow that passes. */
  static final class Place {
    final Node node;
    final int column;
    final List<Place> before = new ArrayList<>();
    final List<Place> after = new ArrayList<>();
    double y;

    private Place(Node node, int column) {
      this.node = node;
      this.column = column;
    }

    private double room() {
      return node == null ? PASSING_ROW : ROW;
    }
  }

  /** An arrow through places from left to right, or back in a lane. */
  record Route(Edge edge, List<Place> places, int lane) {}

  private final Network network;
  private final Map<Node, Integer> columns = new HashMap<>();
  private final Set<Edge> back = new HashSet<>();
  private final List<List<Place>> table = new ArrayList<>();
  private final Map<Node, Place> places = new HashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private double[] left = {};
  private double[] width = {};
  private double bottom;
  private int lanes;

  Layout(Network network) {
    this.network = network;
    Set<Node> entered = new HashSet<>();
    for (Node node : network.nodes()) findBack(node, entered, new HashSet<>());
    for (Node node : network.nodes()) columnOf(node);
    fillTable();
    for (int sweep = 0; sweep < SWEEPS; sweep++) arrange(sweep % 2 == 0);
    measure();
  }

  private List<Edge> from(Node node) {
    return network.edges().stream().filter(edge -> edge.from().equals(node)).toList();
  }

  private void findBack(Node node, Set<Node> entered, Set<Node> open) {
    if (!entered.add(node)) return;
    open.add(node);
    for (Edge edge : from(node)) {
      if (open.contains(edge.to())) back.add(edge);
      else findBack(edge.to(), entered, open);
    }
    open.remove(node);
  }

  private int columnOf(Node node) {
    Integer known = columns.get(node);
    if (known != null) return known;
    int column = 0;
    for (Edge edge : network.edges()) {
      if (edge.to().equals(node) && !back.contains(edge)) {
        column = Math.max(column, columnOf(edge.from()) + 1);
      }
    }
    columns.put(node, column);
    return column;
  }

  private void fillTable() {
    int last = columns.values().stream().max(Comparator.naturalOrder()).orElse(0);
    for (int i = 0; i <= last; i++) table.add(new ArrayList<>());
    for (Node node : network.nodes()) places.put(node, add(node, columns.get(node)));
    for (Edge edge : network.edges()) {
      if (back.contains(edge)) {
        routes.add(
            new Route(edge, List.of(places.get(edge.from()), places.get(edge.to())), ++lanes));
        continue;
      }
      List<Place> route = new ArrayList<>(List.of(places.get(edge.from())));
      for (int c = columns.get(edge.from()) + 1; c < columns.get(edge.to()); c++) {
        route.add(add(null, c));
      }
      route.add(places.get(edge.to()));
      for (int i = 1; i < route.size(); i++) {
        route.get(i).before.add(route.get(i - 1));
        route.get(i - 1).after.add(route.get(i));
      }
      routes.add(new Route(edge, route, 0));
    }
    for (List<Place> column : table) stack(column);
  }

  private Place add(Node node, int column) {
    Place place = new Place(node, column);
    table.get(column).add(place);
    return place;
  }

  /** Moves each place towards its neighbours on one side, in every column. */
  private void arrange(boolean rightwards) {
    List<List<Place>> order = rightwards ? table : table.reversed();
    for (List<Place> column : order) {
      Map<Place, Double> wanted = new HashMap<>();
      for (Place place : column) {
        List<Place> neighbours = rightwards ? place.before : place.after;
        double mean = neighbours.stream().mapToDouble(n -> n.y).average().orElse(place.y);
        wanted.put(place, mean);
      }
      column.sort(Comparator.comparing(this::hasLane).thenComparing(wanted::get)); // stable
      spread(column, wanted);
    }
  }

  /** What has an arrow that leads back stands lowest, so that this runs through no box. */
  private boolean hasLane(Place place) {
    return place.node != null
        && back.stream().anyMatch(e -> e.from().equals(place.node) || e.to().equals(place.node));
  }

  /** Gives each place what it wants, as far as there is room. */
  private static void spread(List<Place> column, Map<Place, Double> wanted) {
    double moved = 0;
    Place above = null;
    for (Place place : column) {
      place.y = wanted.get(place);
      if (above != null) place.y = Math.max(place.y, above.y + (above.room() + place.room()) / 2);
      moved += place.y - wanted.get(place);
      above = place;
    }
    double shift = moved / column.size();
    for (Place place : column) place.y -= shift;
  }

  private static void stack(List<Place> column) {
    double y = 0;
    for (Place place : column) {
      y += place.room();
      place.y = y;
    }
  }

  private void measure() {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (List<Place> column : table) {
      for (Place place : column) {
        least = Math.min(least, place.y - place.room() / 2);
        most = Math.max(most, place.y + place.room() / 2);
      }
    }
    for (List<Place> column : table) {
      for (Place place : column) place.y += MARGIN - least;
    }
    bottom = MARGIN + most - least;
    left = new double[table.size() + 1];
    width = new double[table.size()];
    left[0] = MARGIN;
    for (int c = 0; c < table.size(); c++) {
      for (Place place : table.get(c)) width[c] = Math.max(width[c], boxWidth(place.node));
      left[c + 1] = left[c] + width[c] + gapAfter(c);
    }
  }

  /** As wide as the longest name on an arrow that begins here. */
  private double gapAfter(int column) {
    double gap = column == table.size() - 1 ? 0 : 40;
    for (Route route : routes) {
      if (route.lane == 0 && middle(route).column == column) {
        gap = Math.max(gap, Svg.textWidth(route.edge.label()) + 34);
      }
    }
    return gap;
  }

  /** The place after which the name of an arrow is written. */
  static Place middle(Route route) {
    return route.places.get((route.places.size() - 2) / 2);
  }

  static double boxWidth(Node node) {
    if (node == null || node.kind() == Kind.DOT) return 10;
    return Svg.textWidth(node.label()) + 28;
  }

  List<Route> routes() {
    return routes;
  }

  Place place(Node node) {
    return places.get(node);
  }

  double centre(Place place) {
    return left[place.column] + width[place.column] / 2;
  }

  double laneY(int lane) {
    return bottom + lane * LANE - LANE / 2;
  }

  double width() {
    return left[table.size()] + MARGIN;
  }

  double height() {
    return bottom + lanes * LANE + MARGIN;
  }
}
