package csp.differential.random;

import static org.junit.jupiter.api.Assertions.fail;

import csp.differential.Comparison;
import csp.differential.Subject;
import java.util.List;
import java.util.Map;

/** Runs made-up bodies both ways, and tells which seeds differ. */
final class MadeUpComparison {
  private MadeUpComparison() {}

  static void check(Map<Long, Subject> subjects) {
    StringBuilder report = new StringBuilder();
    int failed = 0;
    for (Map.Entry<Long, Subject> each : subjects.entrySet()) {
      List<String> differences = Comparison.differences(each.getValue());
      if (!differences.isEmpty() && failed++ < 3) {
        report.append("\n\nseed ").append(each.getKey()).append(": ");
        report.append(differences.getFirst());
      }
    }
    if (failed > 0) {
      fail(failed + " seeds differ (again with -Dcsp.differential.seed=...)" + report);
    }
  }
}
