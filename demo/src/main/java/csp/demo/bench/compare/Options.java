package csp.demo.bench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param bench the folder of the benchmarks
 * @param only names, or beginnings of names, of workloads and peers; none at all means all
 * @param compare an earlier result to compare with, or null
 * @param from a result to show again instead of measuring, or null
 * @param out where the files go
 */
record Options(
    Path bench,
    boolean quick,
    List<String> only,
    Path compare,
    Path from,
    Path out,
    int cores,
    int rounds) {

  /** How long each process measures. */
  record Effort(int warmUpMillis, int samples) {}

  private static final Set<String> FLAGS = Set.of("--quick");

  static Options parse(List<String> args) {
    Path bench = Path.of("demo", "bench");
    boolean quick = false;
    List<String> only = new ArrayList<>();
    Path compare = null;
    Path from = null;
    Path out = null;
    int cores = Math.min(2, Runtime.getRuntime().availableProcessors());
    int rounds = 0;
    for (int i = 0; i < args.size(); i++) {
      String name = args.get(i);
      if (FLAGS.contains(name)) {
        quick = true;
        continue;
      }
      if (i + 1 == args.size()) throw new IllegalArgumentException(name + " needs a value");
      String value = args.get(++i);
      switch (name) {
        case "--bench" -> bench = Path.of(value);
        case "--only" -> only.addAll(List.of(value.split(",", -1)));
        case "--compare" -> compare = Path.of(value);
        case "--from" -> from = Path.of(value);
        case "--out" -> out = Path.of(value);
        case "--cores" -> cores = Integer.parseInt(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        default -> throw new IllegalArgumentException("there is no option " + name);
      }
    }
    return new Options(
        bench,
        quick,
        only,
        compare,
        from,
        out == null ? bench.resolve("target").resolve("results") : out,
        cores,
        rounds > 0 ? rounds : quick ? 2 : 3);
  }

  Effort effort() {
    return quick ? new Effort(600, 5) : new Effort(1200, 5);
  }

  /** Returns the workloads that are asked for. */
  List<Task> tasks() {
    return Task.ALL.stream()
        .filter(task -> task.quick() || !quick || named(task.row()))
        .filter(task -> named(task.row()) || Task.ALL.stream().noneMatch(t -> named(t.row())))
        .toList();
  }

  /** Returns the peers that are asked for. */
  List<Variant> variants() {
    return Variant.ALL.stream()
        .filter(variant -> variant.quick() || !quick || named(variant.name()))
        .filter(v -> named(v.name()) || Variant.ALL.stream().noneMatch(x -> named(x.name())))
        .toList();
  }

  private boolean named(String name) {
    return only.stream().anyMatch(o -> name.equals(o) || name.startsWith(o + "-"));
  }
}
