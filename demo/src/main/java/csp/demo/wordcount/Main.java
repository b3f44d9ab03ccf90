package csp.demo.wordcount;

import csp.CSPProcess;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Counts the words and lines of a directory tree, with a process for each file.
 *
 * <pre>{@code
 *      files          spawns
 * find ------> countAll ~~~~~~~> count
 *   |                            count
 *   |                            ...
 *   |            events            |        result
 *   +------------------------------+-> report ---->
 *                                        ^
 *                                        | clock
 * }</pre>
 *
 * <p>At most a thousand are open at once: each of them stays in the channel {@code open} until it
 * is done, and that has room for a thousand.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=wordcount
 * mvn -q compile exec:exec -Ddemo=wordcount -Dargs="-n 20 /usr/include"
 * }</pre>
 *
 * <p>Without a file or folder it counts the sources of java-csp; {@code -n} keeps those with the
 * most words. A file that is not UTF-8, or has a NUL in it, is binary and not counted. What cannot
 * be read is a line on the error output each, and the exit code is 1.
 *
 * <p>It is the word count of python-csp's tutorial.
 */
public final class Main {
  static final int AT_ONCE = 1000;

  private Main() {}

  /** Counts and prints. */
  public static void main(String... args) {
    int exit = run(System.out, System.err, args);
    if (exit != 0) System.exit(exit);
  }

  /** Returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Arguments arguments;
    try {
      arguments = Arguments.parse(args);
    } catch (IllegalArgumentException e) {
      err.println("wordcount: " + e.getMessage());
      return 2;
    }
    Progress progress = new Progress(err, onTerminal());
    ChannelInput<Instant> clock = CSPTimer.every(Duration.ofSeconds(1));
    Channel<Tally> result = Channel.buffered(1);

    network(arguments.roots(), AT_ONCE, clock, progress, result).start();

    Tally tally = result.read();
    new Table(tally).lines(arguments.top()).forEach(out::println);
    for (Tally.Problem problem : tally.problems()) {
      err.println("wordcount: " + Table.name(problem.path()) + ": " + problem.why());
    }
    return tally.problems().isEmpty() ? 0 : 1;
  }

  static CSPProcess network(
      List<Path> roots,
      int atOnce,
      ChannelInput<Instant> clock,
      Progress progress,
      ChannelOutput<Tally> result) {
    Channel<Path> files = Channel.create("files");
    Channel<Path> open = Channel.buffered(atOnce);
    Channel<Event> events = Channel.create("events");

    return CountingProcesses.find(roots, files, events)
        .par(CountingProcesses.countAll(files, open, open, events))
        .then(CSPProcess.of("close", events::close, events))
        .par(CountingProcesses.report(events, clock, progress, result));
  }

  @SuppressWarnings("SystemConsoleNull") // on JDK 25 it is null again if this is no terminal
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
