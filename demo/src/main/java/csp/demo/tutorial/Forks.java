package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** An answer: philosophers who all take the fork with the lower number first. */
final class Forks {
  // @start region=all
  record Fork(Channel<String> up, Channel<String> down) {
    static Fork create() {
      return new Fork(Channel.create(), Channel.create());
    }
  }

  @Forever
  static void lie(ChannelInput<String> up, ChannelInput<String> down) {
    up.read();
    down.read();
  }

  @Process
  static void dine(
      String name,
      List<? extends ChannelOutput<String>> up,
      List<? extends ChannelOutput<String>> down) {
    for (int meal = 0; meal < 100; meal++) {
      for (ChannelOutput<String> fork : up) fork.write(name);
      for (ChannelOutput<String> fork : down) fork.write(name);
    }
    System.out.println(name + " has eaten 100 times");
  }

  static CSPProcess table(List<String> names) {
    int n = names.size();
    List<Fork> forks = new ArrayList<>();
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Fork fork = Fork.create();
      forks.add(fork);
      all.add(ForksProcesses.lie(fork.up(), fork.down()).daemon());
    }
    for (int i = 0; i < n; i++) {
      Fork lower = forks.get(Math.min(i, (i + 1) % n));
      Fork higher = forks.get(Math.max(i, (i + 1) % n));
      all.add(
          ForksProcesses.dine(
              names.get(i),
              List.of(lower.up(), higher.up()),
              List.of(higher.down(), lower.down())));
    }
    return Par.of(all);
  }

  // @end

  static void main() {
    table(List.of("Plato", "Hypatia", "Laozi")).start();
  }
}
