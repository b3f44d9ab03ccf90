package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.Par;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Networks of ready-made processes alone, whose results are known. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class NetworksTest {
  private final Channel<Integer> a = Channel.create();
  private final Channel<Integer> b = Channel.create();
  private final Channel<Integer> c = Channel.create();
  private final Channel<Integer> d = Channel.create();

  @Test
  void numbersAreAPrefixADeltaAndASuccessorInARing() {
    assertEquals(
        List.of(0, 1, 2, 3, 4),
        Taking.<Integer>first(
            5,
            out ->
                Par.of(
                    Relays.prefix(c, a, 0),
                    Routes.delta(a, List.of(b, out)),
                    Operators.succ(b, c))));
  }

  @Test
  void squaresArePairsOfAnIntegralOfNumbers() {
    assertEquals(
        List.of(1, 4, 9, 16, 25),
        Taking.<Integer>first(
            5,
            out -> Par.of(Sources.numbers(a), Operators.integrate(a, b), Operators.pairs(b, out))));
  }

  @Test
  void fibonacciNumbersArePairsOfThemselves() {
    assertEquals(
        List.of(0, 1, 1, 2, 3, 5, 8),
        Taking.<Integer>first(
            7,
            out ->
                Par.of(
                    Relays.prefix(c, d, 1),
                    Relays.prefix(d, a, 0),
                    Routes.delta(a, List.of(b, out)),
                    Operators.pairs(b, c))));
  }

  @Test
  void hammingNumbersAreMergedMultiplesOfThemselves() {
    Channel<Integer> twos = Channel.buffered(50);
    Channel<Integer> threes = Channel.buffered(50);
    Channel<Integer> fives = Channel.buffered(50);
    Channel<Integer> x2 = Channel.create();
    Channel<Integer> x3 = Channel.create();
    Channel<Integer> x5 = Channel.create();
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24),
        Taking.<Integer>first(
            15,
            out ->
                Par.of(
                    Relays.prefix(a, b, 1),
                    Routes.delta(b, List.of(out, x2, x3, x5)),
                    Operators.scale(x2, twos, 2),
                    Operators.scale(x3, threes, 3),
                    Operators.scale(x5, fives, 5),
                    Routes.merge(List.of(twos, threes, fives), a))));
  }
}
