package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Execution;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A pattern of one's own: several try the same thing, and the first result counts. */
final class Race {
  // @start region=pattern
  /** Makes a runner, which writes its result. */
  interface Runner<T> extends Function<ChannelOutput<T>, CSPProcess> {}

  @Process
  static <T> void race(List<? extends Runner<T>> runners, ChannelOutput<? super T> winner) {
    Channel<T> finish = Channel.create("finish"); // anew at each start
    List<Execution> running = new ArrayList<>();
    for (Runner<T> runner : runners) running.add(runner.apply(finish.out()).spawn());
    T first = finish.read();
    for (Execution runner : running) runner.terminate();
    winner.write(first);
  }

  // @end

  @Process
  static void hare(ChannelInput<String> carrots, ChannelOutput<String> out) {
    out.write("hare, with " + carrots.read());
  }

  @Process
  static void tortoise(ChannelOutput<String> out) {
    out.write("tortoise");
  }

  @Process
  static void announce(ChannelInput<String> winner) {
    System.out.println("first: " + winner.read());
  }

  static void main() {
    Channel<String> carrots = Channel.create("carrots"); // nobody brings any
    Channel<String> winner = Channel.create("winner");
    List<Runner<String>> runners =
        List.of(out -> RaceProcesses.hare(carrots, out), RaceProcesses::tortoise);
    RaceProcesses.race(runners, winner).par(RaceProcesses.announce(winner)).start();
  }
}
