package csp.demo.bench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KindTest {
  @ParameterizedTest
  @EnumSource
  void everyKindIsFoundByItsName(Kind kind) {
    assertEquals(kind, Kind.of(kind.id()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 200})
  void theAnswerOfAFanIsTheSumOfItsJobs(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += Arithmetic.work(i % 64, Arithmetic.TEN_MICROSECONDS);
    assertEquals(sum, Kind.FAN.answer(4, n));
  }

  @Test
  void answers() {
    assertEquals(17389, Kind.SIEVE.answer(2000, 1));
    assertEquals(3 * 65_536, Kind.TREE.answer(16, 3));
    assertEquals(2 * 100_001, Kind.DAISY.answer(100_000, 2));
    assertEquals(8 * 45, Kind.CHOICE.answer(8, 10));
  }

  @Test
  void aWrongAnswerIsAFailure() {
    Harness wrong = Harness.of("wrong").work(Kind.COMMSTIME, (_, _) -> -1);
    assertThrows(IllegalStateException.class, () -> wrong.report("commstime", "4", "1", "1", "2"));
  }

  @Test
  void whatALibraryLacksIsSkipped() throws Exception {
    String report = Harness.of("x").report("choice", "8", "1", "1", "2");
    assertEquals(true, report.contains("\"skipped\":\"has no such thing\""));
  }
}
