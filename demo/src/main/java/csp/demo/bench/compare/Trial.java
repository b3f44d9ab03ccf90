package csp.demo.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of one peer: starts it on the cores of the run, and reads the line it prints. */
final class Trial {
  /** A process that runs longer is stopped. */
  static final Duration MOST = Duration.ofSeconds(5);

  /** How long it may take to see that a peer is there at all. */
  static final Duration GREETING = Duration.ofSeconds(30);

  private final Path peers;
  private final int cores;

  /**
   * What came of a process.
   *
   * @param millis from the start of the process to its end
   * @param samples by figure; empty if there are none
   * @param library name and version, and what it runs on
   * @param note why there are no samples, or empty
   */
  record Outcome(
      double millis,
      Map<String, List<Double>> samples,
      String unit,
      String library,
      boolean cold,
      String note) {
    static Outcome failed(double millis, String note) {
      return new Outcome(millis, Map.of(), "", "", false, note);
    }
  }

  Trial(Path peers, int cores) {
    this.peers = peers;
    this.cores = cores;
  }

  Outcome run(Variant variant, Task task, Options.Effort effort) throws Exception {
    return run(variant, task, effort, MOST);
  }

  Outcome run(Variant variant, Task task, Options.Effort effort, Duration most) throws Exception {
    int used = variant.cores() == 0 ? cores : Math.min(variant.cores(), cores);
    List<String> command = new ArrayList<>(pinned(cores));
    command.add(peers.resolve(variant.folder()).resolve("start").toString());
    command.add(variant.argument());
    command.add(task.kind().id());
    command.add(String.valueOf(variant.size(task)));
    command.add(String.valueOf(effort.warmUpMillis() * task.slowness()));
    command.add(String.valueOf(effort.samples()));
    command.add(String.valueOf(used));
    Path errors = Files.createTempFile("bench", ".err");
    try {
      return run(command, errors, most);
    } finally {
      Files.delete(errors);
    }
  }

  private static Outcome run(List<String> command, Path errors, Duration most) throws Exception {
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
    double millis = (System.nanoTime() - begin) / 1e6;
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return Outcome.failed(millis, Cell.MORE_THAN + " " + most.toSeconds() + " s");
    }
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.exitValue() != 0 || !printed.startsWith("{")) {
      return Outcome.failed(millis, "failed: " + reason(Files.readString(errors)));
    }
    return outcome(millis, Json.object(Json.parse(printed)));
  }

  private static Outcome outcome(double millis, Map<String, Object> line) {
    Map<String, List<Double>> samples = new LinkedHashMap<>();
    Json.object(line.get("samples"))
        .forEach((figure, values) ->
            samples.put(
                figure,
                Json.array(values).stream().map(x -> x == null ? millis : (Double) x).toList()));
    String runtime = (String) line.get("runtime");
    return new Outcome(
        millis,
        samples,
        (String) line.get("unit"),
        line.get("library") + (runtime.isEmpty() ? "" : " (" + runtime + ")"),
        Boolean.TRUE.equals(line.get("cold")),
        (String) line.get("skipped"));
  }

  /** Returns the line that says why, of what a program has written to its standard error. */
  static String reason(String errors) {
    List<String> lines = errors.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .filter(line -> line.contains("Exception") || line.contains("Error"))
        .reduce((_, last) -> last)
        .or(() -> lines.stream().findFirst())
        .orElse("it printed nothing")
        .replaceFirst("^(Exception in thread \"[^\"]*\" |Caused by: )", "")
        .replaceFirst("^([a-z]\\w*\\.)+\\w+: ", "");
  }

  private static List<String> pinned(int cores) throws IOException {
    boolean taskset = Files.isExecutable(Path.of("/usr/bin/taskset"));
    return taskset ? List.of("/usr/bin/taskset", "-c", "0-" + (cores - 1)) : List.of();
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
