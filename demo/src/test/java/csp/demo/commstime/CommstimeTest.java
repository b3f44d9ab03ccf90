package csp.demo.commstime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.ProcessFailedException;
import csp.demo.Console;
import csp.demo.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CommstimeTest {
  @Test
  void theKthNumberIsK() {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    Channel<Integer> c = Channel.create();
    Channel<Integer> d = Channel.create();
    List<Integer> taken = new ArrayList<>();
    CSPProcess take =
        CSPProcess.of(
            "take",
            () -> {
              for (int i = 0; i < 1000; i++) taken.add(b.read());
              b.poison();
            },
            b);
    Par.of(
            PlumbingProcesses.prefix(0, d, a),
            PlumbingProcesses.delta2(a, c, b),
            PlumbingProcesses.succ(c, d),
            take)
        .start();
    assertEquals(IntStream.range(0, 1000).boxed().toList(), taken);
    assertTrue(a.isPoisoned() && c.isPoisoned() && d.isPoisoned());
  }

  @Test
  void theConsumerRefusesAWrongNumber() {
    Channel<Integer> in = Channel.buffered(3);
    Channel<Long> ns = Channel.buffered(1);
    for (int value : List.of(0, 1, 3)) in.write(value);
    ProcessFailedException failed =
        assertThrows(
            ProcessFailedException.class, () -> PlumbingProcesses.consumer(in, 3, 1, ns).start());
    assertInstanceOf(IllegalStateException.class, failed.getCause());
    assertEquals("number 2 is 3", failed.getCause().getMessage());
    assertTrue(in.isPoisoned() && ns.isPoisoned());
  }

  @Test
  void everyRoundIsMeasuredButTheWarmUp() {
    Rounds rounds = Main.measure(200, 2, 5, Progress.of(7, "rounds"));
    assertEquals(5, rounds.ns().size());
    assertEquals(200, rounds.loops());
    assertTrue(rounds.ns().stream().allMatch(ns -> ns > 0), rounds::toString);
  }

  @Test
  void theMedianAndTheSpread() {
    Rounds odd = new Rounds(10, List.of(4000L, 1000L, 2000L));
    assertEquals(200, odd.median());
    assertEquals(100, odd.fastest());
    assertEquals(400, odd.slowest());
    assertEquals(150, odd.spread());
    assertEquals(250, new Rounds(10, List.of(4000L, 1000L, 2000L, 3000L)).median());
    assertTrue(odd.toString().contains("50.0   (4 in each loop)"), odd::toString);
  }

  @Test
  void printsTheMachineTheExecutionAndTheTimes() {
    String printed = Console.printedBy(() -> Main.main("100"));
    for (String part :
        List.of(
            "machine  ",
            "JDK      ",
            "delta2: ",
            "consumer: ",
            "ns per loop ",
            "median of 11 rounds of 100 loops",
            "ns per communication ")) {
      assertTrue(printed.contains(part), () -> part + " is not in\n" + printed);
    }
  }
}
