package csp.demo.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.bench.harness.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every workload of ours, tiny: the harness throws if an answer is wrong. */
final class SmokeTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void theAnswerIsRight(Kind kind) {
    String report =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> Ours.harness().report(kind.id(), String.valueOf(size(kind)), "1", "1", "2"));
    assertTrue(report.contains("\"skipped\":\"\""), report);
    assertTrue(report.contains("\"samples\":{\""), report);
  }

  private static int size(Kind kind) {
    return switch (kind) {
      case RING, SPAWN_BATCH, DAISY, SIEVE -> 10;
      case MEMORY -> 50;
      case TREE -> 3;
      default -> 2;
    };
  }
}
