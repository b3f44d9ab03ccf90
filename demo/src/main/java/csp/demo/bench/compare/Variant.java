package csp.demo.bench.compare;

import csp.demo.bench.harness.Kind;
import java.util.List;
import java.util.Set;

/**
 * A peer and how it is run.
 *
 * @param name how people call it
 * @param folder where its program is, under {@code peers}
 * @param argument the first argument of its {@code start}
 * @param cores on how many cores, 0 for all that the run has
 * @param origin whose it is, for the ratios
 * @param quick whether {@code --quick} measures it too
 * @param threads whether each process is a thread of the system, so that very many are not tried
 */
record Variant(
    String name,
    String folder,
    String argument,
    int cores,
    Origin origin,
    boolean quick,
    boolean threads) {

  /** Whose program it is. */
  enum Origin {
    OURS,
    GO,
    JVM
  }

  /** So many threads of the system are not tried. */
  static final int MOST_THREADS = 5000;

  /** What one core alone is measured on. */
  private static final Set<Kind> ON_ONE_CORE =
      Set.of(Kind.COMMSTIME, Kind.PINGPONG, Kind.RING, Kind.CHOICE, Kind.SPAWN_BATCH, Kind.BUFFER);

  static final List<Variant> ALL =
      List.of(
          new Variant("ours-compiled", "ours", "compiled", 0, Origin.OURS, true, false),
          new Variant("ours-virtual", "ours", "virtual", 0, Origin.OURS, true, false),
          new Variant("ours-platform", "ours", "platform", 0, Origin.OURS, false, true),
          new Variant("go", "go", "default", 0, Origin.GO, true, false),
          new Variant("go-1-core", "go", "default", 1, Origin.GO, false, false),
          new Variant("kotlin", "kotlin", "default", 0, Origin.JVM, true, false),
          new Variant("kotlin-1-core", "kotlin", "single", 1, Origin.JVM, false, false),
          new Variant("jox", "jox", "default", 0, Origin.JVM, true, false),
          new Variant("jdk-synchronous", "jdk", "synchronous", 0, Origin.JVM, false, false),
          new Variant("jdk-array", "jdk", "array", 0, Origin.JVM, false, false),
          new Variant("jdk-exchanger", "jdk", "exchanger", 0, Origin.JVM, false, false),
          new Variant("jcsp", "jcsp", "default", 0, Origin.JVM, false, true),
          new Variant("core.async", "core.async", "default", 0, Origin.JVM, false, false),
          new Variant("pekko", "pekko", "default", 0, Origin.JVM, false, false));

  static Origin origin(String name) {
    return ALL.stream()
        .filter(variant -> variant.name().equals(name))
        .map(Variant::origin)
        .findFirst()
        .orElse(Origin.JVM);
  }

  /** Returns why this variant is not measured at {@code task}, or an empty text. */
  String objection(Task task) {
    if (cores == 1 && !ON_ONE_CORE.contains(task.kind())) return "not measured on one core";
    if (threads && task.kind() != Kind.MEMORY && task.processes() > MOST_THREADS) {
      return "not tried: " + task.processes() + " threads of the system";
    }
    if (threads && task.kind() == Kind.MEMORY && task.size() > 100_000) {
      return "not tried: a million threads of the system";
    }
    return "";
  }

  /** Returns the size that this variant is given: fewer blocked processes if each is a thread. */
  int size(Task task) {
    return threads && task.kind() == Kind.MEMORY ? MOST_THREADS : task.size();
  }
}
