package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the stress tests rely on. */
class StressTest {
  @Test
  void aFailureNamesTheSeedOfItsRound() {
    List<Long> seeds = new ArrayList<>();
    AssertionError told =
        assertThrows(
            AssertionError.class,
            () ->
                Stress.repeat(
                    1,
                    seed -> {
                      seeds.add(seed);
                      throw new IllegalStateException("lost");
                    }));
    assertEquals(1, seeds.size(), "rounds");
    assertTrue(told.getMessage().contains("lost"), told::getMessage);
    assertTrue(told.getMessage().contains("-Dcsp.seed=" + seeds.getFirst()), told::getMessage);
  }

  @Test
  void thoseThatAreToBeCompiledAre() {
    String mode = System.getProperty("csp.execution", "auto");
    boolean compiles = mode.equals("auto") || mode.equals("compiled");
    HandOverTest.Pair pair = new HandOverTest.Pair(HandOverTest.Meeting.BARRIER, Channel.create());
    for (CSPProcess process :
        List.of(
            ConservationTestProcesses.party(Participant.reader(0, List.of(), 0)),
            CrossedChoicesTestProcesses.party(null),
            BarrierStressTestProcesses.party(null),
            HandOverTestProcesses.one(pair),
            HandOverTestProcesses.two(pair),
            HandOverTestProcesses.fill(pair),
            HandOverTestProcesses.drain(pair),
            HandOverTestProcesses.awaitEnd(pair))) {
      String how = process.explain();
      // In a storm one may be seen to wait for the JVM, while it loads a class: see Watchdog.
      assertEquals(compiles, how.endsWith(": compiled") || how.contains("was seen to block"), how);
    }
  }
}
