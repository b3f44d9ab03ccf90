package csp.demo.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QueueTest {
  @Test
  void firstInFirstOut() {
    List<String> trace = Trace.of(events -> Main.network(3, 1000, events));
    assertEquals(
        IntStream.rangeClosed(1, 1000).mapToObj(i -> "  took " + i).toList(),
        trace.stream().filter(event -> event.contains("took")).toList());
    assertEquals(
        IntStream.rangeClosed(1, 1000).mapToObj(i -> "put " + i).toList(),
        trace.stream().filter(event -> event.contains("put")).toList());
  }

  @Test
  void takesNothingWhenFullAndGivesNothingWhenEmpty() {
    Channel<String> in = Channel.create();
    Channel<String> out = Channel.create();
    Execution queue = QueueingProcesses.<String>bounded(3, in, out).spawn();

    assertTrue(out.tryRead().isEmpty());
    for (String value : List.of("a", "b", "c")) in.write(value);
    assertFalse(in.tryWrite("d"));
    assertEquals("a", out.read());
    in.write("d");
    assertFalse(in.tryWrite("e"));
    for (String value : List.of("b", "c", "d")) assertEquals(value, out.read());
    assertTrue(out.tryRead().isEmpty());

    in.poison();
    queue.join();
    assertTrue(out.isPoisoned());
  }
}
