package csp.demo.santa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Barrier;
import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.demo.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SantaTest {
  private static final int CHRISTMASES = 100;

  @Test
  void everyoneOfAGroupIsInWhenItHappensAndOutBeforeSantaSleeps() {
    List<String> trace = Trace.of(events -> Main.network(CHRISTMASES, Duration.ZERO, events));
    Set<String> reindeer = new HashSet<>();
    for (int i = 1; i <= 9; i++) reindeer.add("reindeer " + i);

    int deliveries = 0;
    List<String> left = new ArrayList<>(trace);
    while (!left.isEmpty()) {
      assertEquals("Santa wakes", left.removeFirst());
      Set<String> in = take(left, " in");
      String act = left.removeFirst();
      Set<String> out = take(left, " out");
      assertEquals("Santa sleeps", left.removeFirst());

      assertEquals(in, out);
      if (act.equals("Santa delivers toys")) {
        assertEquals(reindeer, in);
        deliveries++;
      } else {
        assertEquals("Santa gives advice", act);
        assertEquals(3, in.size());
        assertTrue(in.stream().allMatch(name -> name.matches("elf ([1-9]|10)")), in::toString);
      }
    }
    assertEquals(CHRISTMASES, deliveries);
  }

  @Test
  void theReindeerGoFirst() {
    Channel<Group> sleigh = Channel.buffered(1);
    Channel<Group> study = Channel.buffered(1);
    Group elves = group("elf", 3);
    Group reindeer = group("reindeer", 9);
    study.write(elves);
    sleigh.write(reindeer);

    List<CSPProcess> guests = new ArrayList<>();
    for (Visitor visitor : reindeer.visitors()) guests.add(guest(visitor));
    for (Visitor visitor : elves.visitors()) guests.add(guest(visitor).daemon());
    List<String> trace =
        Trace.of(events ->
            Par.of(Par.of(guests), NorthPoleProcesses.santa(1, sleigh, study, events))
                .then(CSPProcess.of("close", events::close, events)));
    assertEquals(List.of("Santa wakes", "Santa delivers toys", "Santa sleeps"), trace);
    assertEquals(elves, study.read());
  }

  private static CSPProcess guest(Visitor visitor) {
    return CSPProcess.of(
        visitor.name(),
        () -> {
          Barrier room = visitor.room().read();
          for (int i = 0; i < 3; i++) room.synchronise();
        },
        visitor);
  }

  private static Group group(String name, int size) {
    return new Group(IntStream.range(0, size).mapToObj(i -> Visitor.of(name + i)).toList());
  }

  /** Takes the events that end so from the beginning, and returns whose they are. */
  private static Set<String> take(List<String> trace, String end) {
    Set<String> names = new TreeSet<>();
    while (trace.getFirst().endsWith(end)) {
      String event = trace.removeFirst();
      assertTrue(names.add(event.substring(2, event.length() - end.length())), event);
    }
    return names;
  }
}
