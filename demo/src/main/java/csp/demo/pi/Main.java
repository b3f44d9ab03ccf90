package csp.demo.pi;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Pi by the Monte Carlo method: of darts thrown at random at a square, as many hit the circle
 * inside as it covers of the area, which is pi/4.
 *
 * <pre>
 * thrower ---+
 * thrower ---+---&gt; sum ---&gt; result
 * ...        |
 * thrower ---+
 *         throws
 * </pre>
 *
 * <p>Each thrower has random numbers of its own, so that the result does not depend on who is
 * first.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=pi
 * mvn -q compile exec:exec -Ddemo=pi -Dargs="320 10000000"
 * }</pre>
 *
 * <p>The arguments are the number of throwers, and of darts each of them throws. It is python-csp's
 * Monte Carlo program, with its 320 workers.
 */
public final class Main {
  private Main() {}

  /** Prints pi. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int throwers = given.number("throwers", 320, 1, 100_000);
    int darts = given.number("darts", 200_000, 1, Integer.MAX_VALUE);
    given.end();

    Channel<Throws> result = Channel.buffered(1);
    Progress progress = Progress.of((long) throwers * darts, "darts");
    network(throwers, darts, progress, result).start();
    System.out.println(result.read());
  }

  static CSPProcess network(
      int throwers, int darts, Progress progress, ChannelOutput<Throws> result) {
    Channel<Throws> series = Channel.create("throws");
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < throwers; i++) all.add(DartsProcesses.thrower(i, darts, series));
    return Par.of(all)
        .then(CSPProcess.of("close", series::close, series))
        .par(DartsProcesses.sum(series, progress, result));
  }
}
