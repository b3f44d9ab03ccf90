package csp.demo.bench.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which workloads stand in one chart. */
final class Charts {
  private record Theme(String file, String title, List<String> kinds) {}

  private static final List<Theme> THEMES =
      List.of(
          new Theme(
              "communication",
              "Communication",
              List.of("commstime", "pingpong", "ring", "buffer", "mpmc")),
          new Theme("choice", "Choice among channels", List.of("choice")),
          new Theme("processes", "Starting and ending processes", List.of("spawn")),
          new Theme(
              "programs", "Whole programs", List.of("sieve", "daisy", "tree", "fan", "first")),
          new Theme("latency", "Request and reply under load", List.of("latency")),
          new Theme("memory", "Memory of a blocked process", List.of("memory")));

  private Charts() {}

  /** Returns the charts by the name of their file. */
  static Map<String, String> of(Results results) {
    Map<String, String> charts = new LinkedHashMap<>();
    for (Theme theme : THEMES) {
      List<String> rows =
          results.rows().stream()
              .filter(row -> theme.kinds().stream().anyMatch(row::startsWith))
              .filter(row -> measured(results, row))
              .toList();
      if (!rows.isEmpty()) {
        charts.put(theme.file() + ".svg", new Chart(theme.title(), results, rows).svg());
      }
    }
    return charts;
  }

  private static boolean measured(Results results, String row) {
    return results.variants().stream().anyMatch(v -> results.cell(row, v).measured());
  }
}
