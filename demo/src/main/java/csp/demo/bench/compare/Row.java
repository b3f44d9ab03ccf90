package csp.demo.bench.compare;

import csp.demo.bench.compare.Trial.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One peer on one workload, round after round, until all is done, or two processes did not end. */
final class Row {
  private final Task task;
  private final Variant variant;
  private final Map<String, List<List<Double>>> runs = new LinkedHashMap<>();
  private String unit;
  private String note;
  private boolean over;
  private int endless;

  Row(Task task, Variant variant) {
    this.task = task;
    this.variant = variant;
    this.unit = task.kind().unit();
    this.note = variant.objection(task);
    this.over = !note.isEmpty();
  }

  void round(Trial trial, Options.Effort effort) throws Exception {
    Map<String, List<Double>> run = new LinkedHashMap<>();
    for (int i = 0; i < task.starts() && !over; i++) {
      Outcome outcome = trial.run(variant, task, effort);
      add(outcome, run);
    }
    run.forEach((figure, s) -> runs.computeIfAbsent(figure, _ -> new ArrayList<>()).add(s));
  }

  private void add(Outcome outcome, Map<String, List<Double>> run) {
    if (outcome.samples().isEmpty()) {
      note = outcome.note();
      boolean late = note.startsWith(Cell.MORE_THAN);
      if (late) endless++;
      over = !late || endless == 2;
      return;
    }
    unit = outcome.unit();
    if (outcome.cold()) {
      note = "not warm: one run takes too long";
    } else if (variant.size(task) != task.size()) {
      note = "measured with " + variant.size(task);
    }
    outcome.samples().forEach((f, s) -> run.computeIfAbsent(f, _ -> new ArrayList<>()).addAll(s));
  }

  /** Returns a cell for each figure, {@code p50} and so on; a single figure has no name. */
  List<Cell> cells() {
    if (endless > 0 && !runs.isEmpty()) note = endless + " more did not end in time";
    if (runs.isEmpty()) {
      return List.of(new Cell(task.row(), unit, variant.name(), List.of(), note));
    }
    List<Cell> cells = new ArrayList<>();
    for (Map.Entry<String, List<List<Double>>> figure : runs.entrySet()) {
      String row = runs.size() == 1 ? task.row() : task.row() + " " + figure.getKey();
      cells.add(new Cell(row, unit, variant.name(), figure.getValue(), note));
    }
    return cells;
  }
}
