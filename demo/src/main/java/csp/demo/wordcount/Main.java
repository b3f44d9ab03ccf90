package csp.demo.wordcount;

import csp.CSPProcess;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.demo.Arguments;
import csp.demo.Progress;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Counts the words and lines of a directory tree, with a process for each file.
 *
 * <pre>
 *      files          spawns
 * find ------&gt; countAll ~~~~~~~&gt; count
 *   |                            count
 *   |                            ...
 *   |            events            |        result
 *   +------------------------------+-&gt; report ----&gt;
 *                                        ^
 *                                        | clock
 * </pre>
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
    Arguments given = Arguments.of(args);
    OptionalInt top = given.option("-n", "files", 1, Integer.MAX_VALUE);
    List<Path> roots = new ArrayList<>();
    while (given.hasMore()) roots.add(given.path(Path.of(".")));
    if (roots.isEmpty()) roots.addAll(sources());

    Progress progress = Progress.of(err, "files");
    ChannelInput<Instant> clock = CSPTimer.every(Duration.ofSeconds(1));
    Channel<Tally> result = Channel.buffered(1);

    network(roots, AT_ONCE, clock, progress, result).start();

    Tally tally = result.read();
    new Table(tally).lines(top).forEach(out::println);
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

  /** The sources of java-csp, seen from its root or from one of its modules; else what is here. */
  private static List<Path> sources() {
    List<Path> sources =
        Stream.of("csp-annotations", "csp-processor", "csp-runtime", "demo", ".")
            .map(module -> Path.of(module, "src").normalize())
            .filter(Files::isDirectory)
            .toList();
    return sources.isEmpty() ? List.of(Path.of(".")) : sources;
  }
}
