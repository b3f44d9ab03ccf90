package csp.demo.barber;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A barber sleeps while nobody waits. Who comes and finds a free chair in the waiting room sits
 * down and waits; who finds none goes away.
 *
 * <pre>
 *              enter                       next
 * customers -----------&gt; waiting room -------------&gt; barber
 *    ^                        |                         |
 *    |                        | turned away             | served
 *    +------------------------+-------------------------+
 * </pre>
 *
 * <p>A customer brings a channel of his own, through which he is told what has become of him. The
 * barber is asleep when he waits for the next one: no process needs to wake another.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=barber
 * mvn -q compile exec:exec -Ddemo=barber -Dargs="3 20"
 * }</pre>
 *
 * <p>The arguments are the number of chairs and of customers. The problem is Dijkstra's (1965), and
 * among python-csp's examples.
 */
public final class Main {
  private Main() {}

  /** Prints what becomes of the customers. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int chairs = given.number("chairs", 3, 0, 1000);
    int customers = given.number("customers", 12, 0, 100_000);
    given.end();

    Channel<Event> events = Channel.create("events");
    network(chairs, customers, Duration.ofMillis(60), events)
        .par(PrinterProcesses.print(events, System.out))
        .start();
  }

  static CSPProcess network(
      int chairs, int customers, Duration haircut, ChannelOutput<Event> events) {
    Channel<Customer> enter = Channel.create("enter");
    Channel<Customer> next = Channel.create("next");

    List<CSPProcess> town = new ArrayList<>();
    Duration between = haircut.dividedBy(3); // three come while one has his hair cut
    for (int i = 1; i <= customers; i++) {
      town.add(ShopProcesses.customer(Customer.of(i), between.multipliedBy(i), enter, events));
    }
    town.add(ShopProcesses.waitingRoom(chairs, enter, next).daemon());
    town.add(ShopProcesses.barber(haircut, next).daemon());
    return Par.of(town).then(CSPProcess.of("close", events::close, events));
  }
}
