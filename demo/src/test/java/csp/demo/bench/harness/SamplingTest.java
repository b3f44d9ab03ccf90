package csp.demo.bench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The work says itself how long it takes. */
final class SamplingTest {
  @Test
  void theWorkGrowsUntilItFillsASample() throws Exception {
    Sampling sampling = new Sampling(1, 3, 100);
    List<Double> samples = sampling.take(n -> n * 1000L, (n, nanos) -> (double) nanos / n);
    assertEquals(List.of(1000.0, 1000.0, 1000.0), samples);
    assertEquals(100_000, sampling.units(), 50_000);
    assertFalse(sampling.cold());
  }

  @Test
  void whatTakesTooLongHasOneSample() throws Exception {
    Sampling sampling = new Sampling(1, 3, 100);
    assertEquals(List.of(7e9), sampling.take(_ -> 7_000_000_000L, (_, nanos) -> nanos));
    assertTrue(sampling.cold());
  }

  @Test
  void percentilesAreValuesThatOccurred() {
    long[] sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertEquals(5, Latencies.percentile(sorted, 0.5));
    assertEquals(10, Latencies.percentile(sorted, 0.99));
    assertEquals(1, Latencies.percentile(sorted, 0));
  }

  @Test
  void stacksAreWhatFollowsAGuardPage() {
    String smaps =
        """
        7f0000000000-7f0000001000 ---p 00000000 00:00 0
        Rss:                   0 kB
        7f0000001000-7f0000101000 rw-p 00000000 00:00 0
        Rss:                  36 kB
        7f0000200000-7f0000300000 rw-p 00000000 00:00 0
        Rss:                 100 kB
        7f0000300000-7f0000301000 ---p 00000000 00:00 0
        Rss:                   0 kB
        7f0000301000-7f0000401000 rw-p 00000000 00:00 0      [heap]
        Rss:                 200 kB
        """;
    assertEquals(36 << 10, Stacks.resident(smaps));
  }
}
