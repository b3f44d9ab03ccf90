package csp.demo.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @Test
  void everyKindOfValueIsRead() {
    assertEquals(
        Map.of("a", List.of(1.0, -2.5e3), "b", Map.of("c", true), "d", "x\"\\\n\u00e9"),
        Json.parse(" { \"a\" : [1, -2.5e3], \"b\":{\"c\":true},\"d\":\"x\\\"\\\\\\n\\u00e9\" } "));
    assertEquals(Arrays.asList(null, false), Json.parse("[null,false]"));
    assertEquals(List.of(), Json.parse("[ ]"));
    assertEquals(Map.of(), Json.parse("{}"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Object value =
        Map.of(
            "text", "a \"quoted\" \\ line\n\u0001", "runs", List.of(List.of(1.5, 2.0), List.of()));
    assertEquals(value, Json.parse(Json.text(value)));
  }

  @Test
  void numbersStandOnOneLineAndWhatIsNoneIsNull() {
    assertEquals("[1.0, null, 2.5]\n", Json.text(List.of(1.0, Double.NaN, 2.5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1", "[1 2]", "{\"a\" 1}", "\"x", "nul", "1 2", "\"\\u12\""})
  void whatIsWrongIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Json.parse(text));
  }
}
