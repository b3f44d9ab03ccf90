package csp.demo.bench.compare;

import csp.demo.bench.compare.Trial.Outcome;
import csp.demo.bench.harness.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One measurement: for each workload, round by round, each peer in its turn (A B C A B C), so that
 * what the machine does meanwhile befalls all of them.
 */
final class Session {
  private final Options options;
  private final Trial trial;
  private final PrintStream progress;
  private final Map<String, String> peers = new LinkedHashMap<>();
  private final List<Variant> present = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  Session(Options options, PrintStream progress) {
    this.options = options;
    this.trial = new Trial(options.bench().resolve("peers").toAbsolutePath(), options.cores());
    this.progress = progress;
  }

  Results run() throws Exception {
    Map<String, String> machine = Machine.describe(options.cores(), options.rounds());
    for (Variant variant : options.variants()) greet(variant);
    for (Task task : options.tasks()) measure(task);
    machine.put("load after", Machine.load());
    return new Results(machine, peers, cells);
  }

  /** Asks a peer for one message: is it there, and which version? */
  private void greet(Variant variant) throws Exception {
    String missing = missing(variant);
    if (missing.isEmpty()) {
      Outcome outcome = trial.run(variant, new Task(Kind.PINGPONG, 2, true), HELLO, Trial.GREETING);
      missing = outcome.samples().isEmpty() ? outcome.note().replaceFirst("^failed: ", "") : "";
      if (missing.isEmpty()) {
        present.add(variant);
        peers.put(variant.name(), outcome.library());
      }
    }
    if (!missing.isEmpty()) peers.put(variant.name(), "skipped: " + missing);
    progress.printf("%-16s %s%n", variant.name(), peers.get(variant.name()));
  }

  private static final Options.Effort HELLO = new Options.Effort(1, 1);

  /** Returns why the program could not be built, as its build has left it. */
  private String missing(Variant variant) throws IOException {
    Path failed =
        options.bench().resolve("peers").resolve(variant.folder()).resolve("target/failed");
    return Files.exists(failed) ? Trial.reason(Files.readString(failed)) : "";
  }

  private void measure(Task task) throws Exception {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Variant variant : present) rows.put(variant.name(), new Row(task, variant));
    for (int round = 0; round < options.rounds(); round++) {
      for (Row row : rows.values()) row.round(trial, options.effort());
    }
    for (Row row : rows.values()) {
      List<Cell> measured = row.cells();
      cells.addAll(measured);
      for (Cell cell : measured) progress.println(line(cell));
    }
  }

  private static String line(Cell cell) {
    String figure = cell.measured() ? Figures.withSpread(cell) + " " + cell.unit() : "";
    return "%-18s %-16s %s %s".formatted(cell.row(), cell.variant(), figure, cell.note());
  }
}
