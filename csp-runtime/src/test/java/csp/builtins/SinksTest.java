package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ProcessFailedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SinksTest {
  private static Arguments sink(String name, Function<Channel<Integer>, CSPProcess> sink) {
    return Arguments.of(name, sink);
  }

  static List<Arguments> sinks() {
    return List.of(
        sink("blackHole", Sinks::blackHole),
        sink("forEach", in -> Sinks.forEach(in, x -> {})),
        sink("printer", in -> Sinks.printer(in, new PrintStream(new ByteArrayOutputStream()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sinks")
  void itTakesAllThereIsAndEndsByClose(String name, Function<Channel<Integer>, CSPProcess> sink) {
    Channel<Integer> in = Taking.holding(1, 2, 3);
    sink.apply(in).start();
    assertThrows(csp.ChannelClosedException.class, in::tryRead);
    assertFalse(in.isPoisoned());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sinks")
  void itEndsByPoison(String name, Function<Channel<Integer>, CSPProcess> sink) {
    Channel<Integer> in = Channel.create();
    CSPProcess poison = CSPProcess.of("poison", out -> write3ThenPoison(out), in);
    sink.apply(in).par(poison).start();
    assertTrue(in.isPoisoned());
  }

  private static void write3ThenPoison(Channel<Integer> out) {
    for (int i = 0; i < 3; i++) {
      out.write(i);
    }
    out.poison();
  }

  @Test
  void forEachDoesItWithEveryValue() {
    List<Object> seen = new ArrayList<>();
    Sinks.forEach(Taking.holding("a", "b"), seen::add).start();
    assertEquals(List.of("a", "b"), seen);
  }

  @Test
  void anActionThatThrowsIsAFailureAndPoisons() {
    Channel<Integer> in = Taking.holding(0);
    CSPProcess divides = Sinks.forEach(in, x -> System.out.println(1 / x));
    assertThrows(ProcessFailedException.class, divides::start);
    assertTrue(in.isPoisoned());
  }

  @Test
  void onceTakesOneValueAndLeavesTheRest() {
    Channel<Integer> in = Taking.holding(1, 2);
    List<Integer> seen = new ArrayList<>();
    Sinks.once(in, seen::add).start();
    assertEquals(List.of(1), seen);
    assertEquals(2, in.read());
    Sinks.once(in, seen::add).start();
    assertEquals(List.of(1), seen);
  }

  @Test
  void onceEndsByPoison() {
    Channel<Integer> in = Channel.create();
    in.poison();
    List<Integer> seen = new ArrayList<>();
    Sinks.once(in, seen::add).start();
    assertEquals(List.of(), seen);
  }

  @Test
  void aPrinterPrintsLines() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Sinks.printer(Taking.holding(1, 2), stream).start();
    assertEquals("1\n2\n", bytes.toString(StandardCharsets.UTF_8).replace("\r", ""));
  }

  @Test
  void aPrinterPrintsToSystemOut() {
    PrintStream old = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Sinks.printer(Taking.holding("hello")).start();
    } finally {
      System.setOut(old);
    }
    assertEquals("hello", bytes.toString(StandardCharsets.UTF_8).strip());
  }
}
