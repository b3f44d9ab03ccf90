package csp.demo.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The table, the charts and the comparison, of results that are made up. */
final class ResultsTest {
  private final Results results =
      results(
          cell("commstime", "ours-virtual", 100, 110, 90),
          cell("commstime", "go", 400, 400, 400),
          cell("commstime", "jox", 200, 200, 200),
          new Cell("sieve-2000", "ms", "ours-virtual", List.of(List.of(12.5)), "not warm"),
          new Cell("sieve-2000", "ms", "jox", List.of(), "more than 5 s"),
          new Cell("sieve-2000", "ms", "go", List.of(), "failed: a < b"));

  @Test
  void jsonKeepsEverything() {
    assertEquals(results, Results.parse(results.json()));
  }

  @Test
  void theTableHasMediansSpreadsRatiosAndNotes() {
    String table = new Table(results).markdown();
    assertTrue(
        table.contains(
            "| commstime | ns/loop | 100 ±5% | 400 ±0% | 200 ±0% | **0.250** | **0.500** |"),
        table);
    assertTrue(
        table.contains("| sieve-2000 | ms | 12.5 ±0% [1] | failed [2] | > 5 s | – | – |"), table);
    assertTrue(table.contains("[1] not warm"), table);
    assertTrue(table.contains("[2] go: failed: a < b"), table);
    assertTrue(table.contains("* **kotlin**: skipped: not there"), table);
  }

  @Test
  void aCellWithoutFiguresStandsForAllFiguresOfItsWorkload() {
    Results latency =
        results(
            cell("latency-16 p50", "go", 10),
            cell("latency-16 p99", "go", 20),
            new Cell("latency-16", "ns", "jox", List.of(), "more than 5 s"));
    String table = new Table(latency).markdown();
    assertTrue(table.contains("| latency-16 p99 | ns/loop | 20.0 ±0% | > 5 s |"), table);
    assertFalse(table.contains("| latency-16 |"), table);
  }

  @Test
  void chartsAreXmlWithABarForEachFigure() throws Exception {
    Map<String, String> charts = Charts.of(results);
    assertEquals(List.of("communication.svg", "programs.svg"), List.copyOf(charts.keySet()));
    Document chart = parse(charts.get("communication.svg"));
    assertEquals(1 + 3, chart.getElementsByTagName("rect").getLength()); // and the paper
    String text = parse(charts.get("programs.svg")).getDocumentElement().getTextContent();
    assertTrue(text.contains("more than 5 s"), text);
    assertTrue(text.contains("12.5 ms"), text);
  }

  @Test
  void aComparisonNamesWhatGotSlowerAndWhatDoesNotEnd() {
    Results before = results(runs("ring-1000", 100), runs("commstime", 100), runs("spawn", 100));
    Results after =
        results(
            runs("ring-1000", 150),
            runs("commstime", 101),
            new Cell("spawn", "", "go", List.of(), "more than 5 s"));
    Comparison comparison = new Comparison(before, after);
    assertTrue(comparison.worse());
    String text = comparison.toString();
    assertTrue(text.matches("(?s)Slower[^\\n]*\\n  ring-1000 +go +1.50 times.*"), text);
    assertTrue(text.contains("spawn go: does not end any more: more than 5 s"), text);
    assertTrue(text.contains("1 of 2 cells did not change"), text);
    assertFalse(new Comparison(before, before).worse());
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Results results(Cell... cells) {
    Map<String, String> peers = new LinkedHashMap<>();
    peers.put("ours-virtual", "java-csp");
    peers.put("go", "Go 1");
    peers.put("jox", "Jox 1");
    peers.put("kotlin", "skipped: not there");
    return new Results(Map.of("cores", "2"), peers, List.of(cells));
  }

  private static Cell cell(String row, String variant, double... samples) {
    List<Double> run = java.util.Arrays.stream(samples).boxed().toList();
    return new Cell(row, "ns/loop", variant, List.of(run), "");
  }

  private static Cell runs(String row, double middle) {
    List<Double> run = List.of(middle - 1, middle, middle + 1);
    return new Cell(row, "ns/loop", "go", List.of(run, run, run), "");
  }
}
