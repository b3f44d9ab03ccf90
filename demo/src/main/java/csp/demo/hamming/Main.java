package csp.demo.hamming;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;

/**
 * The numbers that no prime but 2, 3 and 5 divides, in order: 1 is one, and with {@code n} so are
 * {@code 2n}, {@code 3n} and {@code 5n}.
 *
 * <pre>
 * merge ---&gt; copy ------------------------&gt; take ---&gt; result
 *  ^ ^ ^     | | |
 *  | | |     | | +---&gt; buffer ---&gt; times 2 --+
 *  | | |     | +-----&gt; buffer ---&gt; times 3 --|-+
 *  | | |     +-------&gt; buffer ---&gt; times 5 --|-|-+
 *  | | |                                     | | |
 *  | | +-------------------------------------+ | |
 *  | +-----------------------------------------+ |
 *  +---------------------------------------------+
 * </pre>
 *
 * <p>Each number that goes round comes back as up to three, so that the ring needs buffers that
 * grow. A buffer is a process: one choice between reading and writing.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=hamming
 * mvn -q compile exec:exec -Ddemo=hamming -Dargs=1691
 * }</pre>
 *
 * <p>The argument is how many. Dijkstra took the problem from R. W. Hamming; as a network it is in
 * Kahn and MacQueen (1977), and among JCSP's demos.
 */
public final class Main {
  private Main() {}

  /** Prints the numbers. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int count = given.number("numbers", 30, 1, 10_000);
    given.end();

    Channel<Long> result = Channel.create("result");
    network(count, result).par(PrinterProcesses.print(result, System.out)).start();
  }

  static CSPProcess network(int count, ChannelOutput<Long> result) {
    Channel<Long> all = Channel.create("all");
    Channel<Long> again2 = Channel.create("again 2");
    Channel<Long> again3 = Channel.create("again 3");
    Channel<Long> again5 = Channel.create("again 5");
    Channel<Long> twos = Channel.create("twos");
    Channel<Long> threes = Channel.create("threes");
    Channel<Long> fives = Channel.create("fives");
    Channel<Long> numbers = Channel.create("numbers");
    return Par.of(
        MultiplesProcesses.merge(twos, threes, fives, all),
        MultiplesProcesses.copy(all, again2, again3, again5, numbers),
        multiples(2, again2, twos),
        multiples(3, again3, threes),
        multiples(5, again5, fives),
        MultiplesProcesses.take(count, numbers, result));
  }

  private static CSPProcess multiples(int k, ChannelInput<Long> in, ChannelOutput<Long> out) {
    Channel<Long> buffered = Channel.create("buffered " + k);
    return MultiplesProcesses.buffer(in, buffered).par(MultiplesProcesses.times(k, buffered, out));
  }
}
