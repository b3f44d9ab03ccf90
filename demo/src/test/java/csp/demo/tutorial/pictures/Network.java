package csp.demo.tutorial.pictures;

import csp.CSPProcess;
import csp.demo.tutorial.pictures.Ends.End;
import csp.engine.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The picture of a process as a graph: its leaves are boxes. A channel between two of them is an
 * arrow; one with more ends, and whatever else they share, is a dot.
 */
final class Network {
  enum Kind {
    PROCESS,
    DAEMON,
    DOT
  }

  /** A box, or a dot. */
  record Node(int id, String label, Kind kind) {}

  /** An arrow, or a plain line between those who meet at a dot. */
  record Edge(Node from, Node to, String label, boolean directed) {}

  /** Who is at the ends of a channel. */
  private record Link(List<Node> writers, List<Node> readers, List<Node> others) {
    int size() {
      return writers.size() + readers.size() + others.size();
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Link> links = new LinkedHashMap<>();

  private Network() {}

  /** Returns the graph of a description. */
  static Network of(CSPProcess process) {
    Network network = new Network();
    network.addLeaves((Plan) process, false);
    network.links.forEach(network::connect);
    return network;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  private void addLeaves(Plan plan, boolean daemon) {
    boolean dashed = daemon || plan.isDaemon();
    switch (plan) {
      case Plan.Leaf leaf -> addLeaf(leaf, dashed);
      case Plan.Repeated repeated -> addLeaves(repeated.body(), dashed);
      case Plan.Sequential sequence -> {
        for (int i = 0; i < sequence.size(); i++) addLeaves(sequence.element(i), dashed);
      }
      case Plan.Concurrent parallel -> {
        for (int i = 0; i < parallel.size(); i++) addLeaves(parallel.element(i), dashed);
      }
    }
  }

  private void addLeaf(Plan.Leaf leaf, boolean daemon) {
    Node node = add(leaf.name(), daemon ? Kind.DAEMON : Kind.PROCESS);
    for (End end : Ends.of(leaf)) {
      Link link =
          links.computeIfAbsent(
              end.name(), _ -> new Link(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      List<Node> side =
          switch (end.direction()) {
            case OUT -> link.writers;
            case IN -> link.readers;
            case BOTH -> link.others;
          };
      side.add(node);
    }
  }

  private void connect(String name, Link link) {
    guess(link);
    String label = Ends.isMadeUp(name) ? "" : name;
    if (link.size() == 2 && link.writers.size() == 1 && link.readers.size() == 1) {
      edges.add(new Edge(link.writers.getFirst(), link.readers.getFirst(), label, true));
      return;
    }
    Node dot = add(label, Kind.DOT);
    for (Node writer : link.writers) edges.add(new Edge(writer, dot, "", false));
    for (Node reader : link.readers) edges.add(new Edge(dot, reader, "", true));
    for (Node other : link.others) {
      boolean server = link.others.size() > 1 && other == link.others.getLast(); // stands last
      edges.add(server ? new Edge(dot, other, "", false) : new Edge(other, dot, "", false));
    }
  }

  /** Whoever has the whole of a channel is taken to be at the end where nobody else is. */
  private static void guess(Link link) {
    if (link.readers.isEmpty() != link.writers.isEmpty()) {
      (link.readers.isEmpty() ? link.readers : link.writers).addAll(link.others);
      link.others.clear();
    }
  }

  private Node add(String label, Kind kind) {
    Node node = new Node(nodes.size(), label, kind);
    nodes.add(node);
    return node;
  }

  /** Returns the graph in words, to compare: {@code numbers -numbers-> square}. */
  List<String> lines() {
    return edges.stream()
        .map(e -> e.from.label + " -" + e.label + (e.directed ? "-> " : "- ") + e.to.label)
        .toList();
  }
}
