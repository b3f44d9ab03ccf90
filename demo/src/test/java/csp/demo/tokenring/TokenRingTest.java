package csp.demo.tokenring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.demo.Progress;
import csp.demo.Trace;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenRingTest {
  @Test
  void aTokenPassesEveryNodeInEveryRound() {
    assertEquals(List.of(256L * 40), ring(256, 1, 40));
    assertEquals(List.of(1L), ring(1, 1, 1));
  }

  @Test
  void tokensDoNotOvertakeEachOther() {
    assertEquals(Collections.nCopies(10, 100L * 20), ring(100, 10, 20));
  }

  @Test
  void thereMayBeAsManyTokensAsNodes() {
    assertEquals(Collections.nCopies(32, 32L * 50), ring(32, 32, 50));
    assertEquals(List.of(1000L), ring(1, 1, 1000));
  }

  private static List<Long> ring(int nodes, int tokens, int rounds) {
    Progress progress = Progress.of(rounds, "rounds");
    return Trace.of(result -> Main.network(nodes, tokens, rounds, progress, result));
  }
}
