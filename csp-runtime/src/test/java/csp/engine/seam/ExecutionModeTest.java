package csp.engine.seam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExecutionModeTest {
  @Test
  @DisplayName("csp.execution=auto|compiled|virtual|platform, any case")
  void theFourValuesInAnyCase() {
    assertEquals(ExecutionMode.AUTO, ExecutionMode.parse(""));
    assertEquals(ExecutionMode.AUTO, ExecutionMode.parse("AUTO"));
    assertEquals(ExecutionMode.COMPILED, ExecutionMode.parse("Compiled"));
    assertEquals(ExecutionMode.VIRTUAL, ExecutionMode.parse("virtual"));
    assertEquals(ExecutionMode.PLATFORM, ExecutionMode.parse("PLATform"));
    assertNull(ExecutionMode.parse("osprocess"));
  }

  @Test
  @DisplayName("auto and compiled compile, virtual and platform do not")
  void whichModesCompile() {
    assertTrue(ExecutionMode.AUTO.compiles());
    assertTrue(ExecutionMode.COMPILED.compiles());
    assertFalse(ExecutionMode.VIRTUAL.compiles());
    assertFalse(ExecutionMode.PLATFORM.compiles());
  }

  @Test
  void anUnknownValueListsTheValues() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class, () -> ExecutionMode.checked(null, "csp.execution=fast"));
    assertEquals(
        "csp.execution=fast is unknown: choose auto, compiled, virtual or platform.",
        e.getMessage());
  }

  @Test
  @DisplayName("explain: because ...")
  void explanationsGiveTheReason() {
    assertEquals(
        "platform thread: because csp.execution=platform",
        ExecutionMode.PLATFORM.explanation("csp.execution=platform"));
    assertEquals(
        "virtual thread: because CSP=virtual", ExecutionMode.VIRTUAL.explanation("CSP=virtual"));
  }

  @Test
  @DisplayName("csp.execution forces one way: this JVM's processes run as its own setting says")
  void processesRunOnTheThreadsThatWereChosen() {
    boolean[] seen = new boolean[2];
    CSPProcess.of(
            "p",
            () -> {
              seen[0] = Thread.currentThread().isVirtual();
              seen[1] = Thread.currentThread().isDaemon();
            })
        .start();
    boolean platform = System.getProperty("csp.execution", "auto").equals("platform");
    assertEquals(!platform, seen[0]);
    assertTrue(seen[1]);
  }
}
