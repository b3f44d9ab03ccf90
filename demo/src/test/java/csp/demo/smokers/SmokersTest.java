package csp.demo.smokers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SmokersTest {
  private static final int ROUNDS = 1000;

  @Test
  void inEachRoundExactlyTheOneWithTheThirdThingSmokes() {
    List<String> trace = Trace.of(events -> Main.network(ROUNDS, 1, events));
    assertEquals(2 * ROUNDS, trace.size());
    Set<String> smoked = new HashSet<>();
    for (int i = 0; i < trace.size(); i += 2) {
      String[] had = trace.get(i).substring("the agent has ".length()).split(" and ");
      String smokes = trace.get(i + 1);
      assertTrue(smokes.matches(" {2}the one with (tobacco|paper|matches) smokes"), smokes);
      assertTrue(!smokes.contains(had[0]) && !smokes.contains(had[1]), trace.get(i) + smokes);
      smoked.add(smokes);
    }
    assertEquals(3, smoked.size());
  }

  @Test
  void theSeedDecidesWhoSmokes() {
    assertEquals(
        Trace.<String>of(events -> Main.network(50, 7, events)),
        Trace.<String>of(events -> Main.network(50, 7, events)));
  }
}
