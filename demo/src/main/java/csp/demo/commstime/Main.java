package csp.demo.commstime;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Commstime, the oldest benchmark of CSP libraries. A number goes round a ring of three processes,
 * and is one more each time; a consumer takes a copy of it. That is four communications a loop, and
 * nothing else.
 *
 * <pre>
 *         a         b            ns
 * prefix ---&gt; delta2 ---&gt; consumer ---&gt; collect
 *    ^           |
 *    | d         | c
 *    +-- succ &lt;--+
 * </pre>
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=commstime
 * mvn -q compile exec:exec -Ddemo=commstime -Dargs=1000000
 * }</pre>
 *
 * <p>The argument is the number of loops in a round. The first rounds only warm the JVM up. The
 * consumer checks that the k-th number is k, in every round, and reads the clock twice a round. The
 * numbers are boxed: most loops allocate one.
 *
 * <p>The benchmark is Peter Welch's, for occam; JCSP and python-csp have it too.
 */
public final class Main {
  static final int LOOPS = 50_000;
  static final int WARM_UP = 5;
  static final int ROUNDS = 11;

  private Main() {}

  /** Measures and prints. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int loops = given.number("loops in a round", LOOPS, 1, 100_000_000);
    given.end();

    Machine.describe().forEach(System.out::println);
    network(1, 1, Channel.buffered(1)).explain().lines().forEach(System.out::println);
    System.out.println();
    Progress progress = Progress.of(WARM_UP + ROUNDS, "rounds");
    System.out.println(measure(loops, WARM_UP, ROUNDS, progress));
  }

  /** Runs all rounds in one network, and leaves the first ones out. */
  static Rounds measure(int loops, int warmUp, int rounds, Progress progress) {
    Channel<Long> ns = Channel.buffered(warmUp + rounds); // nobody waits for who shows progress
    List<Long> measured = new ArrayList<>();
    network(loops, warmUp + rounds, ns)
        .par(PlumbingProcesses.collect(ns, measured, progress))
        .start();
    return new Rounds(loops, measured.subList(warmUp, measured.size()));
  }

  static CSPProcess network(int loops, int rounds, ChannelOutput<Long> ns) {
    Channel<Integer> a = Channel.create("a");
    Channel<Integer> b = Channel.create("b");
    Channel<Integer> c = Channel.create("c");
    Channel<Integer> d = Channel.create("d");
    return Par.of(
        PlumbingProcesses.prefix(0, d, a),
        PlumbingProcesses.delta2(a, c, b),
        PlumbingProcesses.succ(c, d),
        PlumbingProcesses.consumer(b, loops, rounds, ns));
  }
}
