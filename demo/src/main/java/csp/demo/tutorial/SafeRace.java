package csp.demo.tutorial;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Execution;
import csp.Skip;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer: a race in which runners may give up. */
final class SafeRace {
  // @start region=race
  @Process
  static <T> void race(List<? extends Race.Runner<T>> runners, ChannelOutput<? super T> winner) {
    List<Channel<T>> results = new ArrayList<>();
    List<Execution> running = new ArrayList<>();
    for (Race.Runner<T> runner : runners) {
      Channel<T> result = Channel.create();
      CSPProcess close = CSPProcess.of("close", ChannelOutput::close, result.out());
      results.add(result);
      running.add(runner.apply(result.out()).then(close).spawn());
    }
    Alt<T> any = Alt.of(results);
    Optional<T> first = Optional.empty();
    for (int left = results.size(); left > 0 && first.isEmpty(); left--) {
      try {
        first = Optional.of(any.select());
      } catch (ChannelEndedException gaveUp) {
        any.drop();
      }
    }
    for (Execution runner : running) runner.terminate();
    if (first.isPresent()) winner.write(first.get());
  }

  // @end

  @Process
  static void announce(ChannelInput<String> winner) {
    String name = "nobody";
    for (String first : winner) name = first;
    System.out.println("first: " + name);
  }

  static CSPProcess network(List<? extends Race.Runner<String>> runners) {
    Channel<String> winner = Channel.create("winner");
    CSPProcess close = CSPProcess.of("close", ChannelOutput::close, winner.out());
    return SafeRaceProcesses.race(runners, winner)
        .then(close)
        .par(SafeRaceProcesses.announce(winner));
  }

  static void main() {
    network(List.of(_ -> Skip.SKIP, _ -> Skip.SKIP)).start();
    network(List.of(_ -> Skip.SKIP, RaceProcesses::tortoise)).start();
  }
}
