package csp.demo.bench.compare;

import csp.demo.bench.harness.Kind;
import java.util.List;

/**
 * A workload of a certain size.
 *
 * @param quick whether {@code --quick} measures it too
 */
record Task(Kind kind, int size, boolean quick) {
  static final List<Task> ALL =
      List.of(
          new Task(Kind.COMMSTIME, 4, true),
          new Task(Kind.PINGPONG, 2, true),
          new Task(Kind.RING, 1000, true),
          new Task(Kind.CHOICE, 2, false),
          new Task(Kind.CHOICE, 8, true),
          new Task(Kind.CHOICE, 100, true),
          new Task(Kind.CHOICE, 1000, false),
          new Task(Kind.CHOICE_ONE, 2, false),
          new Task(Kind.CHOICE_ONE, 8, false),
          new Task(Kind.CHOICE_ONE, 100, false),
          new Task(Kind.CHOICE_ONE, 1000, false),
          new Task(Kind.SPAWN, 1, true),
          new Task(Kind.SPAWN_BATCH, 1000, true),
          new Task(Kind.MEMORY, 100_000, false),
          new Task(Kind.MEMORY, 1_000_000, false),
          new Task(Kind.BUFFER, 1, false),
          new Task(Kind.BUFFER, 64, false),
          new Task(Kind.BUFFER, 1024, false),
          new Task(Kind.MPMC, 4, false),
          new Task(Kind.MPMC, 16, false),
          new Task(Kind.SIEVE, 2000, false),
          new Task(Kind.DAISY, 100_000, false),
          new Task(Kind.FAN, 4, false),
          new Task(Kind.TREE, 16, false),
          new Task(Kind.LATENCY, 16, false),
          new Task(Kind.FIRST, 1, false));

  /** Returns the name of the row: {@code choice-8}, or {@code commstime}, which has one size. */
  String row() {
    return switch (kind) {
      case COMMSTIME, PINGPONG, SPAWN, FIRST -> kind.id();
      default -> kind.id() + "-" + size;
    };
  }

  /** Returns how many processes there are at a time. */
  int processes() {
    return kind == Kind.TREE ? 2 << size : size;
  }

  /**
   * Returns how many times the usual warm-up it takes. A whole program uses more code than a loop,
   * and fewer runs of it fit into the time.
   */
  int slowness() {
    return switch (kind) {
      case SIEVE, DAISY, TREE -> 2;
      default -> 1;
    };
  }

  /** Returns how many processes of the system make one run; a JVM begins only once in each. */
  int starts() {
    return kind == Kind.FIRST ? 5 : 1;
  }
}
