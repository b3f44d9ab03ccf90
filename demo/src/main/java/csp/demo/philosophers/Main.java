package csp.demo.philosophers;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;
import java.util.ArrayList;
import java.util.List;

/**
 * Five philosophers sit round a table, with a fork between each two. To eat, one needs the fork on
 * either side. If all took the fork on their left at once, all would starve; so a footman sees to
 * it that never more than four of them sit.
 *
 * <pre>
 *             footman &lt;-----+--------------------------+----------- ...
 *                           | sit, leave               |
 *                           |                          |
 * ... --&gt; fork 0 &lt;-- philosopher 0 --&gt; fork 1 &lt;-- philosopher 1 --&gt; fork 2 &lt;-- ...
 *               left             right       left             right
 * </pre>
 *
 * <p>Each fork has a channel from either neighbour: the first signal picks it up, the second puts
 * it down. Forks and footman are daemons, and end when everybody has eaten.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=philosophers
 * mvn -q compile exec:exec -Ddemo=philosophers -Dargs=100
 * }</pre>
 *
 * <p>The argument is the number of meals for each. The problem is Dijkstra's (1965), the footman
 * Carel Scholten's, in Hoare's book (1985), section 2.5.
 */
public final class Main {
  static final int PHILOSOPHERS = 5;

  private Main() {}

  /** Serves dinner. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int meals = given.number("meals", 3, 1, 1_000_000);
    given.end();

    Channel<Event> events = Channel.create("events");
    network(PHILOSOPHERS, meals, events).par(PrinterProcesses.print(events, System.out)).start();
  }

  static CSPProcess network(int n, int meals, ChannelOutput<Event> events) {
    Channel<Integer> sit = Channel.create("sit");
    Channel<Integer> leave = Channel.create("leave");
    List<Channel<Integer>> left = new ArrayList<>();
    List<Channel<Integer>> right = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      left.add(Channel.create("left " + i));
      right.add(Channel.create("right " + i));
    }
    List<CSPProcess> table = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      table.add(
          DiningProcesses.philosopher(i, meals, sit, leave, left.get(i), right.get(i), events));
      table.add(DiningProcesses.fork(left.get(i), right.get((i + n - 1) % n)).daemon());
    }
    table.add(DiningProcesses.footman(n - 1, sit, leave).daemon());
    return Par.of(table).then(CSPProcess.of("close", events::close, events));
  }
}
