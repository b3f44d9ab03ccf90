package csp.demo.readerswriters;

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
 * Several may read a book at once, but who writes in it must be alone with it. A librarian sees to
 * that; neither readers nor writers can keep the others out for ever.
 *
 * <pre>
 *            enter, leave
 * readers ------------------+
 *                           +---&gt; librarian
 * writers ------------------+
 *            lock, alone, unlock
 * </pre>
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=readerswriters
 * mvn -q compile exec:exec -Ddemo=readerswriters -Dargs="5 2 10"
 * }</pre>
 *
 * <p>The arguments are the number of readers, of writers, and of visits of each. The problem is
 * Courtois, Heymans and Parnas's (1971).
 */
public final class Main {
  private Main() {}

  /** Prints who reads and writes. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int readers = given.number("readers", 4, 0, 1000);
    int writers = given.number("writers", 2, 0, 1000);
    int visits = given.number("visits", 3, 1, 100_000);
    given.end();

    Channel<Event> events = Channel.create("events");
    network(readers, writers, visits, Duration.ofMillis(10), events)
        .par(PrinterProcesses.print(events, System.out))
        .start();
  }

  static CSPProcess network(
      int readers, int writers, int visits, Duration time, ChannelOutput<Event> events) {
    Channel<String> enter = Channel.create("enter");
    Channel<String> leave = Channel.create("leave");
    Channel<String> lock = Channel.create("lock");
    Channel<String> alone = Channel.create("alone");
    Channel<String> unlock = Channel.create("unlock");

    List<CSPProcess> library = new ArrayList<>();
    library.add(LibraryProcesses.librarian(enter, leave, lock, alone, unlock).daemon());
    for (int i = 1; i <= readers; i++) {
      library.add(LibraryProcesses.reader("reader " + i, visits, time, enter, leave, events));
    }
    for (int i = 1; i <= writers; i++) {
      library.add(
          LibraryProcesses.writer("writer " + i, visits, time, lock, alone, unlock, events));
    }
    return Par.of(library).then(CSPProcess.of("close", events::close, events));
  }
}
