package csp.demo.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Measures, or takes an earlier result, and writes the JSON file, the table and the charts. */
public final class Main {
  /** The exit code if something got slower. */
  private static final int WORSE = 3;

  private Main() {}

  /** Runs the options of {@code demo/bench/run}. */
  public static void main(String[] args) throws Exception {
    Options options;
    try {
      options = Options.parse(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "; see --help");
      System.exit(2);
      return;
    }
    long begin = System.nanoTime();
    Results results =
        options.from() == null
            ? new Session(options, System.err).run()
            : Results.parse(Files.readString(options.from()));
    write(options, results);
    System.err.printf("%nThis took %d s.%n", (System.nanoTime() - begin) / 1_000_000_000);
    if (options.compare() != null) {
      Comparison comparison =
          new Comparison(Results.parse(Files.readString(options.compare())), results);
      System.out.println(comparison);
      if (comparison.worse()) System.exit(WORSE);
    }
  }

  private static void write(Options options, Results results) throws IOException {
    Path out = Files.createDirectories(options.out());
    if (options.from() == null) {
      String stamp =
          LocalDateTime.now(ZoneId.systemDefault())
              .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
      Path json = out.resolve(stamp + ".json");
      Files.writeString(json, results.json());
      System.err.println("\nAll samples: " + json);
    }
    String table = new Table(results).markdown();
    Files.writeString(out.resolve("table.md"), table);
    for (Map.Entry<String, String> chart : Charts.of(results).entrySet()) {
      Files.writeString(out.resolve(chart.getKey()), chart.getValue());
    }
    System.err.println("Table and charts: " + out + "\n");
    System.out.println(table);
  }
}
