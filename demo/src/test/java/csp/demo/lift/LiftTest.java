package csp.demo.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.demo.Trace;
import csp.demo.lift.Event.At;
import csp.demo.lift.Event.In;
import csp.demo.lift.Event.Out;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LiftTest {
  private static final int TOP = 9;
  private static final int ROOM = 4;

  @Test
  void everybodyGoesTheirWayAndTheLiftIsNeverOverfull() {
    List<List<Integer>> ways = new ArrayList<>();
    for (int i = 0; i < 20; i++) ways.add(Main.way(new Random(i), TOP, 25));
    List<List<Integer>> gone = new ArrayList<>();
    for (List<Integer> way : ways) gone.add(new ArrayList<>(way.subList(0, 1)));

    int floor = 0;
    int riding = 0;
    for (Event event : Trace.<Event>of(events -> Main.network(TOP, ROOM, ways, events))) {
      switch (event) {
        case At at -> {
          assertEquals(1, Math.abs(at.floor() - floor));
          floor = at.floor();
          assertTrue(floor >= 0 && floor <= TOP);
        }
        case In in -> {
          assertEquals(floor, in.floor());
          assertEquals(floor, gone.get(in.passenger()).getLast());
          riding++;
          assertTrue(riding <= ROOM);
        }
        case Out out -> {
          assertEquals(floor, out.floor());
          gone.get(out.passenger()).add(floor);
          riding--;
        }
      }
    }
    assertEquals(0, riding);
    assertEquals(ways, gone);
  }

  @Test
  void onePassengerAlone() {
    List<Event> trace = Trace.of(events -> Main.network(5, 1, List.of(List.of(2, 0, 1)), events));
    assertEquals(
        List.of(
            new At(1),
            new At(2),
            new In(0, 2, 0),
            new At(1),
            new At(0),
            new Out(0, 0),
            new In(0, 0, 1),
            new At(1),
            new Out(0, 1)),
        trace);
  }

  @Test
  void theLiftTurnsOnlyWhenNobodyWantsAnythingAhead() {
    Car car = new Car(9, 9);
    for (int[] way : new int[][] {{1, 8}, {3, 0}, {5, 7}}) {
      car.add(new Call(way[0], way[0], way[1], Channel.create()));
    }
    List<Integer> stops = new ArrayList<>();
    while (!car.isIdle()) {
      boolean stopped = false;
      while (car.nextOut().isPresent()) stopped = true;
      while (car.nextIn().isPresent()) stopped = true;
      if (stopped) stops.add(car.floor());
      if (!car.isIdle()) car.move();
    }
    assertEquals(List.of(1, 3, 5, 7, 8, 0), stops);
  }
}
