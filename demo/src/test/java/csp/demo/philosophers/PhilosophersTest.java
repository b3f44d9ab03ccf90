package csp.demo.philosophers;

import static csp.demo.philosophers.Event.Act.EATS;
import static csp.demo.philosophers.Event.Act.LEAVES;
import static csp.demo.philosophers.Event.Act.SITS;
import static csp.demo.philosophers.Event.Act.STOPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.Trace;
import csp.demo.philosophers.Event.Act;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PhilosophersTest {
  private static final int MEALS = 500;

  private final List<Event> trace = Trace.of(events -> Main.network(5, MEALS, events));

  @Test
  void everybodySitsEatsAndLeavesAsOftenAsThereAreMeals() {
    for (int i = 0; i < 5; i++) {
      int philosopher = i;
      List<Act> acts =
          trace.stream().filter(e -> e.philosopher() == philosopher).map(Event::act).toList();
      List<Act> meal = List.of(SITS, EATS, STOPS, LEAVES);
      assertEquals(Stream.generate(() -> meal).limit(MEALS).flatMap(List::stream).toList(), acts);
    }
  }

  @Test
  void neighboursNeverEatTogether() {
    Set<Integer> eating = new HashSet<>();
    for (Event event : trace) {
      int i = event.philosopher();
      if (event.act() == EATS) {
        assertFalse(eating.contains((i + 1) % 5) || eating.contains((i + 4) % 5), event::toString);
        eating.add(i);
      }
      if (event.act() == STOPS) eating.remove(i);
    }
  }

  @Test
  void neverMoreThanFourSit() {
    int seated = 0;
    for (Event event : trace) {
      if (event.act() == SITS) seated++;
      if (event.act() == LEAVES) seated--;
      assertTrue(seated <= 4, event::toString);
    }
  }

  @Test
  void theFootmanLetsTheFifthWaitUntilOneHasLeft() {
    Channel<Integer> sit = Channel.create();
    Channel<Integer> leave = Channel.create();
    Execution footman = DiningProcesses.footman(4, sit, leave).spawn();
    for (int i = 0; i < 4; i++) sit.write(i);
    assertFalse(sit.tryWrite(4));
    leave.write(2);
    sit.write(4);
    footman.terminate();
    footman.join();
  }

  @Test
  void aForkThatIsUpIsPutDownByWhoeverHasIt() {
    Channel<Integer> left = Channel.create();
    Channel<Integer> right = Channel.create();
    Execution fork = DiningProcesses.fork(left, right).spawn();
    left.write(0);
    assertFalse(right.tryWrite(1));
    left.write(0);
    right.write(1);
    assertFalse(left.tryWrite(0));
    fork.terminate();
    fork.join();
  }
}
