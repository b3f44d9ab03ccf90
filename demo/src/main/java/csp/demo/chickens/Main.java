package csp.demo.chickens;

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
 * The chef cooks four chickens at a time and brings them to the canteen. Four philosophers come for
 * one, and think a while before they come again; Epicurus does not think, and comes again at once.
 * Who comes when there are no chickens waits, and all are served in the order of their coming.
 *
 * <pre>
 *        supply             service
 * chef ---------&gt; canteen ---------+---&gt; 4 philosophers
 *                                  +---&gt; Epicurus
 * </pre>
 *
 * <p>With a monitor's {@code wait} and {@code notify} the greedy one, who is always there when the
 * chickens come, may take them all. Here the canteen offers a chicken only while it has some, and
 * waits for the chef at the same time: a choice with preconditions.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=chickens
 * mvn -q compile exec:exec -Ddemo=chickens -Dargs=100
 * }</pre>
 *
 * <p>The argument is the number of chickens for each; Epicurus has three times as many. The story
 * is Peter Welch's, "Wot, no chickens?" (1996), told to the Java Threads mailing list.
 */
public final class Main {
  static final int BATCH = 4;

  private Main() {}

  /** Prints who eats. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int chickens = given.number("chickens", 3, 1, 1_000_000);
    given.end();

    Channel<String> events = Channel.create("events");
    network(chickens, Duration.ofMillis(5), events)
        .par(PrinterProcesses.print(events, System.out))
        .start();
  }

  static CSPProcess network(int chickens, Duration thinking, ChannelOutput<String> events) {
    Channel<Integer> supply = Channel.create("supply");
    Channel<Integer> service = Channel.create("service");

    List<CSPProcess> college = new ArrayList<>();
    college.add(CollegeProcesses.chef(BATCH, supply).daemon());
    college.add(CollegeProcesses.canteen(2 * BATCH, supply, service).daemon());
    for (String name : List.of("Aristotle", "Bacon", "Confucius", "Descartes")) {
      college.add(CollegeProcesses.philosopher(name, thinking, chickens, service, events));
    }
    college.add(
        CollegeProcesses.philosopher("Epicurus", Duration.ZERO, 3 * chickens, service, events));
    return Par.of(college).then(CSPProcess.of("close", events::close, events));
  }
}
