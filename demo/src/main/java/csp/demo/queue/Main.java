package csp.demo.queue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;

/**
 * A queue with room for so many, as a process: it takes while there is room, and gives while there
 * is anything.
 *
 * <pre>
 *           in               out
 * producer -----&gt; bounded -------&gt; consumer
 *     |                                |
 *     +-------------- events ----------+
 * </pre>
 *
 * <p>Whether it may take and may give are the preconditions of one choice. A {@code
 * Channel.buffered(n)} does the same without a process; this one can be changed into what no
 * library has: one that drops the oldest, sorts, or counts.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=queue
 * mvn -q compile exec:exec -Ddemo=queue -Dargs="3 20"
 * }</pre>
 *
 * <p>The arguments are how many there is room for, and how many pass. It is the bounded queue of
 * python-csp's examples, with its {@code GuardedAlt}; Hoare's paper (1978) has it in section 5.1.
 */
public final class Main {
  private Main() {}

  /** Prints what is put in and taken out. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int room = given.number("room", 3, 1, 1_000_000);
    int count = given.number("count", 8, 1, 1_000_000);
    given.end();

    Channel<String> events = Channel.create("events");
    network(room, count, events).par(PrinterProcesses.print(events, System.out)).start();
  }

  static CSPProcess network(int room, int count, ChannelOutput<String> events) {
    Channel<Integer> in = Channel.create("in");
    Channel<Integer> out = Channel.create("out");
    return Par.of(
            QueueingProcesses.producer(count, in, events),
            QueueingProcesses.bounded(room, in, out).daemon(),
            QueueingProcesses.consumer(count, out, events))
        .then(CSPProcess.of("close", events::close, events));
  }
}
