package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The suspension points are the operations, and the calls that certainly lead to one. */
class ReachTest {
  private final Read read = new Read();

  private List<String> suspensions(String method) {
    return read.analysed(method).suspensions.stream()
        .map(s -> s.method().name().stringValue())
        .toList();
  }

  @Test
  void readsAndWrites() {
    assertEquals(List.of("read", "write"), suspensions("copy"));
  }

  @Test
  void aHelperThatCommunicates() {
    assertEquals(List.of("helper"), suspensions("callsHelper"));
  }

  @Test
  @DisplayName("Methods that call each other: all communicate if one does")
  void recursion() {
    assertTrue(read.explored("callsHelper").communicates);
    assertTrue(read.method("helper").communicates);
    assertTrue(read.method("other").communicates);
    assertEquals(List.of("read", "other"), suspensions("helper"));
  }

  @Test
  void aHelperThatOnlyComputesIsNoSuspensionPoint() {
    assertEquals(List.of("write"), suspensions("callsPure"));
    assertFalse(read.method("pure").communicates);
  }

  @Test
  @DisplayName("A call that could reach several methods is foreign code")
  void overridableMethods() {
    assertEquals(List.of("certain", "hidden"), suspensions("instances"));
  }

  @Test
  void iterationOverAChannel() {
    assertEquals(List.of("hasNext", "next"), suspensions("iterates"));
  }

  @Test
  void anIteratorOfOtherThingsDoesNotWait() {
    assertEquals(List.of("read"), suspensions("ownIterator"));
  }
}
