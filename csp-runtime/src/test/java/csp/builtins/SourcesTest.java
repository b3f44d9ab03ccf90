package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SourcesTest {

  private static <T> Arguments source(
      String name, Function<Channel<T>, CSPProcess> source, List<T> beginning) {
    return Arguments.of(name, source, beginning);
  }

  static List<Arguments> sources() {
    return List.of(
        source("constant", out -> Sources.constant(out, "x"), List.of("x", "x", "x")),
        source("numbers", Sources::numbers, List.of(0, 1, 2, 3)),
        source("fibonacci", Sources::fibonacci, List.of(1, 1, 2, 3, 5, 8)),
        source("squares", Sources::squares, List.of(1, 4, 9, 16)),
        source("ramp", out -> Sources.ramp(out, 0.1), List.of(0.0, 0.1, 2 * 0.1, 3 * 0.1)),
        source(
            "iterate",
            out -> Sources.iterate(out, BigInteger.TWO, BigInteger.TWO::multiply),
            List.of(BigInteger.TWO, BigInteger.valueOf(4), BigInteger.valueOf(8))),
        source("each", out -> Sources.each(out, List.of("a", "b", "c")), List.of("a", "b")),
        source(
            "regular",
            out -> Sources.regular(out, "x", Duration.ofNanos(1)),
            List.of("x", "x", "x")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  <T> void itWritesItsValuesUntilItIsPoisoned(
      String name, Function<Channel<T>, CSPProcess> source, List<T> beginning) {
    assertEquals(beginning, Taking.first(beginning.size(), source));
    assertEquals(beginning, Taking.first(beginning.size(), source), "again");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  <T> void itEndsWhenItsOutputIsClosed(
      String name, Function<Channel<T>, CSPProcess> source, List<T> beginning) {
    Channel<T> out = Channel.create();
    out.close();
    source.apply(out).start();
    assertFalse(out.isPoisoned());
  }

  @Test
  void eachWritesAllAndCloses() {
    List<Integer> values = List.of(3, 1, 2);
    assertEquals(values, Taking.all((ChannelOutput<Integer> out) -> Sources.each(out, values)));
  }

  @Test
  void onceWritesOneValueAndLeavesTheChannelOpen() {
    Channel<String> out = Channel.buffered(2);
    CSPProcess once = Sources.once(out, "x");
    once.then(once).start();
    assertEquals(List.of("x", "x"), List.of(out.read(), out.read()));
    assertFalse(out.isClosed());
    out.poison();
    once.start();
  }

  @Test
  void periodsArePositive() {
    assertThrows(
        IllegalArgumentException.class, () -> Sources.clock(Channel.create(), Duration.ZERO));
    assertThrows(
        IllegalArgumentException.class,
        () -> Sources.regular(Channel.create(), 1, Duration.ofNanos(-1)));
  }
}
