package csp.demo.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.demo.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SieveTest {
  @Test
  void theFirstPrimes() {
    assertEquals(
        List.of(
            2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83,
            89, 97),
        primes(25));
  }

  @Test
  void theFiveHundredth() {
    List<Integer> primes = primes(500);
    assertEquals(3571, primes.getLast());
    assertEquals(824_693, primes.stream().mapToInt(i -> i).sum());
  }

  @Test
  void aFilterDropsTheMultiplesAndPassesTheEndOn() {
    Channel<Integer> in = Channel.buffered(6);
    Channel<Integer> out = Channel.buffered(6);
    for (int i = 4; i < 10; i++) in.write(i);
    in.close();
    SievingProcesses.filter(3, in, out).start();
    assertTrue(out.isClosed());
    List<Integer> written = new ArrayList<>();
    out.forEach(written::add);
    assertEquals(List.of(4, 5, 7, 8), written);
  }

  private static List<Integer> primes(int count) {
    return Trace.of(primes -> Main.network(count, primes));
  }
}
