package csp.demo.bench.harness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a program found out: samples of one or more figures, or why there are none. */
record Report(Map<String, List<Double>> samples, boolean cold, int units, String skipped) {
  static Report of(Map<String, List<Double>> samples, boolean cold, int units) {
    return new Report(samples, cold, units, "");
  }

  static Report skipped(String why) {
    return new Report(Map.of(), false, 0, why);
  }

  /** Returns the line that the runner reads. No string in it needs escapes. */
  String json(String library, String unit) {
    String figures =
        samples.entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\":" + numbers(entry.getValue()))
            .collect(Collectors.joining(","));
    return "{\"library\":\"%s\",\"runtime\":\"%s\",\"unit\":\"%s\",\"cold\":%s,\"units\":%d,\"skipped\":\"%s\",\"samples\":{%s}}"
        .formatted(library, runtime(), unit, cold, units, skipped, figures);
  }

  private static String numbers(List<Double> samples) {
    return samples.stream()
        .map(x -> x.isNaN() ? "null" : String.format(Locale.ROOT, "%.4g", x))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String runtime() {
    String collector =
        java.lang.management.ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(bean -> bean.getName().split(" ")[0])
            .findFirst()
            .orElse("none");
    return "Java " + Runtime.version() + ", collector " + collector;
  }
}
