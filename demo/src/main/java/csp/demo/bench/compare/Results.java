package csp.demo.bench.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was measured, and where.
 *
 * @param machine what there is to know of the machine and of the run
 * @param peers the versions, by variant, or why there are no figures of it
 */
record Results(Map<String, String> machine, Map<String, String> peers, List<Cell> cells) {

  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("machine", machine);
    all.put("peers", peers);
    all.put("cells", cells.stream().map(Results::members).toList());
    return Json.text(all);
  }

  private static Map<String, Object> members(Cell cell) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("row", cell.row());
    members.put("unit", cell.unit());
    members.put("variant", cell.variant());
    members.put("runs", cell.runs());
    members.put("note", cell.note());
    return members;
  }

  static Results parse(String json) {
    Map<String, Object> all = Json.object(Json.parse(json));
    return new Results(
        strings(all.get("machine")),
        strings(all.get("peers")),
        Json.array(all.get("cells")).stream().map(Results::cell).toList());
  }

  private static Cell cell(Object value) {
    Map<String, Object> members = Json.object(value);
    List<List<Double>> runs =
        Json.array(members.get("runs")).stream()
            .map(run -> Json.array(run).stream().map(x -> (Double) x).toList())
            .toList();
    return new Cell(
        (String) members.get("row"),
        (String) members.get("unit"),
        (String) members.get("variant"),
        runs,
        (String) members.get("note"));
  }

  private static Map<String, String> strings(Object value) {
    Map<String, String> strings = new LinkedHashMap<>();
    Json.object(value).forEach((name, text) -> strings.put(name, (String) text));
    return strings;
  }

  /** Returns the rows in the order they were measured. */
  List<String> rows() {
    return cells.stream().map(Cell::row).distinct().toList();
  }

  /** Returns the variants that have figures, in the order of the list. */
  List<String> variants() {
    return peers.keySet().stream()
        .filter(v -> cells.stream().anyMatch(cell -> cell.variant().equals(v)))
        .toList();
  }

  /** Returns the cell, or one without figures. */
  Cell cell(String row, String variant) {
    return cells.stream()
        .filter(cell -> cell.row().equals(row) && cell.variant().equals(variant))
        .findFirst()
        .orElse(new Cell(row, "", variant, List.of(), "not measured"));
  }

  /** Returns what the samples of a row count. */
  String unit(String row) {
    return cells.stream()
        .filter(cell -> cell.row().equals(row) && !cell.unit().isEmpty())
        .map(Cell::unit)
        .findFirst()
        .orElse("");
  }
}
