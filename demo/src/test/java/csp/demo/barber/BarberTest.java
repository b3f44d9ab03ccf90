package csp.demo.barber;

import static csp.demo.barber.Fate.SEATED;
import static csp.demo.barber.Fate.SERVED;
import static csp.demo.barber.Fate.TURNED_AWAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.Execution;
import csp.demo.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BarberTest {
  @Test
  void everybodyIsServedOrTurnedAway() {
    for (int chairs : List.of(0, 1, 3, 500)) {
      Map<Integer, List<Fate>> fates = fates(chairs, 500);
      assertEquals(500, fates.size());
      long served = fates.values().stream().filter(List.of(SEATED, SERVED)::equals).count();
      long turnedAway = fates.values().stream().filter(List.of(TURNED_AWAY)::equals).count();
      assertEquals(500, served + turnedAway);
      if (chairs == 0) assertEquals(0, served);
      if (chairs == 500) assertEquals(500, served);
    }
  }

  @Test
  void whileTheBarberIsBusySoManyWaitAsThereAreChairsAndTheyAreServedInTurn() {
    Channel<Customer> enter = Channel.create();
    Channel<Customer> next = Channel.create();
    Execution room = ShopProcesses.waitingRoom(3, enter, next).spawn();

    List<Customer> customers = new ArrayList<>();
    List<Fate> fates = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      customers.add(Customer.of(i));
      enter.write(customers.get(i));
      fates.add(customers.get(i).fate().read());
    }
    assertEquals(List.of(SEATED, SEATED, SEATED, TURNED_AWAY, TURNED_AWAY), fates);

    assertEquals(customers.get(0), next.read());
    Customer late = Customer.of(5);
    enter.write(late);
    assertEquals(SEATED, late.fate().read());
    assertEquals(customers.get(1), next.read());
    assertEquals(customers.get(2), next.read());
    assertEquals(late, next.read());

    room.terminate();
    room.join();
  }

  private static Map<Integer, List<Fate>> fates(int chairs, int customers) {
    List<Event> trace = Trace.of(events -> Main.network(chairs, customers, Duration.ZERO, events));
    Map<Integer, List<Fate>> fates = new HashMap<>();
    for (Event event : trace) {
      fates.computeIfAbsent(event.customer(), _ -> new ArrayList<>()).add(event.fate());
    }
    return fates;
  }
}
