package csp.demo.chickens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.Trace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ChickensTest {
  @Test
  void everybodyEatsAlthoughOneIsGreedy() {
    List<String> trace = Trace.of(events -> Main.network(200, Duration.ZERO, events));
    Map<String, Long> eaten =
        trace.stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.substring(0, event.indexOf(' ')), Collectors.counting()));
    assertEquals(
        Map.of(
            "Aristotle",
            200L,
            "Bacon",
            200L,
            "Confucius",
            200L,
            "Descartes",
            200L,
            "Epicurus",
            600L),
        eaten);
  }

  @Test
  void theCanteenServesWhatItHasAndTakesWhatItHasRoomFor() {
    Channel<Integer> supply = Channel.create();
    Channel<Integer> service = Channel.create();
    Execution canteen = CollegeProcesses.canteen(8, supply, service).spawn();

    assertTrue(service.tryRead().isEmpty());
    supply.write(4);
    supply.write(4);
    assertFalse(supply.tryWrite(4));
    for (int i = 0; i < 4; i++) assertEquals(1, service.read());
    supply.write(4);
    for (int i = 0; i < 8; i++) assertEquals(1, service.read());
    assertTrue(service.tryRead().isEmpty());

    canteen.terminate();
    canteen.join();
  }
}
