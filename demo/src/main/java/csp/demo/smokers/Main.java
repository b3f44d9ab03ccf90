package csp.demo.smokers;

import static csp.demo.smokers.Ingredient.MATCHES;
import static csp.demo.smokers.Ingredient.PAPER;
import static csp.demo.smokers.Ingredient.TOBACCO;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;

/**
 * Three smokers sit at a table. One has any amount of tobacco, one of paper, one of matches. An
 * agent, who has them all, puts two different things on the table; the smoker who has the third
 * takes both, and smokes; then the agent goes on.
 *
 * <pre>
 *           table              +---&gt; smoker with tobacco ---+
 *  agent ----------&gt; waiter ---+---&gt; smoker with paper   ---+
 *    ^                         +---&gt; smoker with matches ---+
 *    |                                                      |
 *    +------------------------- smoked ---------------------+
 * </pre>
 *
 * <p>If each smoker took one thing and then waited for another, two could take one each and nobody
 * would smoke. So a waiter looks at both before anybody reaches out.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=smokers
 * mvn -q compile exec:exec -Ddemo=smokers -Dargs="20 1"
 * }</pre>
 *
 * <p>The arguments are the number of rounds and the seed of the agent's choices. The problem is
 * Suhas Patil's (1971).
 */
public final class Main {
  private Main() {}

  /** Prints who smokes. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int rounds = given.number("rounds", 10, 1, 1_000_000);
    int seed = given.number("seed", 1971, 0, Integer.MAX_VALUE);
    given.end();

    Channel<String> events = Channel.create("events");
    network(rounds, seed, events).par(PrinterProcesses.print(events, System.out)).start();
  }

  static CSPProcess network(int rounds, long seed, ChannelOutput<String> events) {
    Channel<Ingredient> table = Channel.create("table");
    Channel<Hand> tobacco = Channel.create("to the one with tobacco");
    Channel<Hand> paper = Channel.create("to the one with paper");
    Channel<Hand> matches = Channel.create("to the one with matches");
    Channel<Ingredient> smoked = Channel.create("smoked");
    return Par.of(
            SmokingProcesses.agent(rounds, seed, table, smoked, events),
            SmokingProcesses.waiter(table, tobacco, paper, matches),
            SmokingProcesses.smoker(TOBACCO, tobacco, smoked, events),
            SmokingProcesses.smoker(PAPER, paper, smoked, events),
            SmokingProcesses.smoker(MATCHES, matches, smoked, events))
        .then(CSPProcess.of("close", events::close, events));
  }
}
