package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A variable is kept while it waits if it may be read afterwards, and else is not. */
class LivenessTest {
  private final Read read = new Read();

  @Test
  void aLoopNeedsItsChannelsForEver() {
    Analysis analysis = read.analysed("copy");
    assertEquals(List.of("in", "out"), Read.live(analysis, 1));
    assertEquals(List.of("in", "out"), Read.live(analysis, 2));
  }

  @Test
  void whatIsNotUsedAnyMoreIsDead() {
    Analysis analysis = read.analysed("deadAndAlive");
    assertEquals(List.of("in", "out"), Read.live(analysis, 1));
    assertEquals(List.of("in", "out"), Read.live(analysis, 2));
    assertEquals(List.of("out"), Read.live(analysis, 3), "an operand is a copy of it");
    assertEquals(List.of(), Read.live(analysis, 4));
  }

  @Test
  void whatAHandlerUsesIsAlive() {
    Analysis analysis = read.analysed("caught");
    assertEquals(List.of("count", "lost", "out"), Read.live(analysis, 1));
    assertEquals(List.of(), Read.live(analysis, 2));
  }

  @Test
  void aStoreEndsALife() {
    Analysis analysis = read.analysed("sharedSlot");
    int slot = 2;
    assertFalse(analysis.liveness.before(0).get(slot));
    assertTrue(analysis.suspensions.get(0).live.get(slot));
    assertFalse(analysis.suspensions.get(1).live.get(slot));
    assertTrue(analysis.suspensions.get(2).live.get(slot));
  }
}
