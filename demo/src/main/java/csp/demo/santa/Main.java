package csp.demo.santa;

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
 * Santa sleeps until all nine of his reindeer are back from their holidays, or three of his ten
 * elves want his advice. The reindeer go first. He takes the whole group in, delivers toys or
 * talks, lets everybody out, and goes to bed again.
 *
 * <pre>
 * 9 reindeer ---&gt; gather 9 ---+   sleigh
 *             stable          +------------&gt; santa
 *  10 elves  ---&gt; gather 3 ---+   study
 *             porch
 * </pre>
 *
 * <p>Santa gives each of a group the barrier of their room, through the channel that it has
 * brought: all are in before anything happens, and out before he sleeps.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=santa
 * mvn -q compile exec:exec -Ddemo=santa -Dargs=100
 * }</pre>
 *
 * <p>The argument is the number of Christmases; then Santa retires. The problem is John Trono's
 * (1994); Peter Welch and Matt Pedersen (2010) solved it with barriers.
 */
public final class Main {
  private Main() {}

  /** Prints what happens at the North Pole. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int christmases = given.number("Christmases", 3, 1, 1_000_000);
    given.end();

    Channel<String> events = Channel.create("events");
    network(christmases, Duration.ofMillis(100), events)
        .par(PrinterProcesses.print(events, System.out))
        .start();
  }

  static CSPProcess network(int christmases, Duration year, ChannelOutput<String> events) {
    Channel<Visitor> stable = Channel.create("stable");
    Channel<Visitor> porch = Channel.create("porch");
    Channel<Group> sleigh = Channel.create("sleigh");
    Channel<Group> study = Channel.create("study");

    List<CSPProcess> pole = new ArrayList<>();
    pole.add(NorthPoleProcesses.santa(christmases, sleigh, study, events));
    pole.add(NorthPoleProcesses.gather(9, stable, sleigh).daemon());
    pole.add(NorthPoleProcesses.gather(3, porch, study).daemon());
    for (int i = 1; i <= 9; i++) {
      pole.add(
          NorthPoleProcesses.visitor(Visitor.of("reindeer " + i), year, stable, events).daemon());
    }
    for (int i = 1; i <= 10; i++) {
      pole.add(
          NorthPoleProcesses.visitor(Visitor.of("elf " + i), year.dividedBy(2), porch, events)
              .daemon());
    }
    return Par.of(pole).then(CSPProcess.of("close", events::close, events));
  }
}
