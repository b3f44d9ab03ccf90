package csp.demo.hamming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.Execution;
import csp.demo.Trace;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class HammingTest {
  @Test
  void theFirstOnes() {
    assertEquals(
        List.of(
            1L, 2L, 3L, 4L, 5L, 6L, 8L, 9L, 10L, 12L, 15L, 16L, 18L, 20L, 24L, 25L, 27L, 30L, 32L,
            36L, 40L, 45L, 48L, 50L, 54L, 60L),
        numbers(26));
  }

  @Test
  void theLastBelowTwoToThe31AndAllAreInOrder() {
    List<Long> numbers = numbers(1691);
    assertEquals(2_125_764_000L, numbers.getLast()); // the value that Rosetta Code gives
    assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
  }

  @Test
  void aBufferTakesAnyNumberBeforeItGivesTheFirst() {
    Channel<Long> in = Channel.create();
    Channel<Long> out = Channel.create();
    Execution buffer = MultiplesProcesses.buffer(in, out).spawn();
    for (long i = 0; i < 1000; i++) in.write(i);
    List<Long> read = LongStream.range(0, 1000).mapToObj(_ -> out.read()).toList();
    assertEquals(LongStream.range(0, 1000).boxed().toList(), read);
    in.poison();
    buffer.join();
  }

  private static List<Long> numbers(int count) {
    return Trace.of(result -> Main.network(count, result));
  }
}
