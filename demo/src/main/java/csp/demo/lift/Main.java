package csp.demo.lift;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A lift takes passengers up and down. It goes on in one direction while anybody wants to go that
 * way, or waits there; then it turns. When nobody wants anything it stands still.
 *
 * <pre>
 *                calls
 * passenger ---+-------&gt; lift ---&gt; events
 * passenger ---+          |
 * passenger ---+          |
 *     ^        door       |
 *     +-------------------+
 * </pre>
 *
 * <p>Each passenger has a door: a channel through which the lift lets him in, and then out.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=lift
 * mvn -q compile exec:exec -Ddemo=lift -Dargs="20 100 5 8"
 * }</pre>
 *
 * <p>The arguments are the topmost floor, the number of passengers, of trips of each, and how many
 * there is room for. Lifts as processes are in Michael Jackson's "System Development" (1983); when
 * to turn is from Knuth, volume 1, section 2.2.5.
 */
public final class Main {
  private Main() {}

  /** Prints where the lift goes, and who gets in and out. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int top = given.number("the topmost floor", 6, 1, 1000);
    int passengers = given.number("passengers", 5, 0, 10_000);
    int trips = given.number("trips", 2, 1, 10_000);
    int room = given.number("room", 3, 1, 1000);
    given.end();

    List<List<Integer>> ways = new ArrayList<>();
    for (int i = 0; i < passengers; i++) ways.add(way(new Random(i), top, trips));
    Channel<Event> events = Channel.create("events");
    network(top, room, ways, events).par(PrinterProcesses.print(events, System.out)).start();
  }

  /** Returns the floors that somebody wants to go to one after the other, from the first on. */
  static List<Integer> way(Random random, int top, int trips) {
    List<Integer> way = new ArrayList<>(List.of(random.nextInt(top + 1)));
    while (way.size() <= trips) {
      int other = random.nextInt(top);
      way.add(other < way.getLast() ? other : other + 1);
    }
    return way;
  }

  static CSPProcess network(
      int top, int room, List<List<Integer>> ways, ChannelOutput<Event> events) {
    Channel<Call> calls = Channel.create("calls");
    List<CSPProcess> house = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      house.add(HouseProcesses.passenger(i, ways.get(i), calls));
    }
    house.add(HouseProcesses.lift(top, room, calls, events).daemon());
    return Par.of(house).then(CSPProcess.of("close", events::close, events));
  }
}
