package csp.demo.tokenring;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * A ring of processes, and tokens that go round. Each process adds one to a token that passes; the
 * root lets the tokens in, counts the rounds, and takes them out.
 *
 * <pre>
 *   0          1          2         n-1          n
 * +---&gt; node ---&gt; node ---&gt; ... ---&gt; node -----+
 * |                                            |
 * +------------------- root &lt;------------------+
 *                        |
 *                        +---&gt; result
 * </pre>
 *
 * <p>There must not be more tokens than nodes: each node has room for one, and were the ring full,
 * nothing could move.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=tokenring
 * mvn -q compile exec:exec -Ddemo=tokenring -Dargs="1000 10 100"
 * }</pre>
 *
 * <p>The arguments are the number of nodes, of tokens and of rounds. It is python-csp's token ring,
 * and the mtring of KRoC.
 */
public final class Main {
  private Main() {}

  /** Prints where the tokens have got to, and how long a hop took. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int nodes = given.number("nodes", 256, 1, 100_000);
    int tokens = given.number("tokens, not more than nodes", 4, 1, nodes);
    int rounds = given.number("rounds", 100, 1, 1_000_000);
    given.end();

    Channel<Long> result = Channel.buffered(tokens);
    long start = System.nanoTime();
    Progress progress = Progress.of(rounds, "rounds");
    network(nodes, tokens, rounds, progress, result).start();
    long ns = System.nanoTime() - start;

    long hops = 0;
    for (long token : result) {
      System.out.println("a token has passed " + token + " nodes");
      hops += token;
    }
    System.out.println(hops + " hops, " + ns / hops + " ns each");
  }

  static CSPProcess network(
      int nodes, int tokens, int rounds, Progress progress, ChannelOutput<Long> result) {
    List<Channel<Long>> ring = new ArrayList<>();
    for (int i = 0; i <= nodes; i++) ring.add(Channel.create("ring " + i));

    List<CSPProcess> processes = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      processes.add(RingProcesses.node(ring.get(i), ring.get(i + 1)));
    }
    processes.add(
        RingProcesses.root(tokens, rounds, progress, ring.getLast(), ring.getFirst(), result));
    return Par.of(processes);
  }
}
