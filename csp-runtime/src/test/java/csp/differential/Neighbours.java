package csp.differential;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.List;

/** The processes at the other ends of a body's channels. */
final class Neighbours {
  private Neighbours() {}

  /** Writes numbers; counts in {@code taken} those that were taken. */
  @Process
  static void feed(ChannelOutput<Integer> to, Surroundings surroundings, int[] taken) {
    try {
      while (taken[0] < surroundings.numbers) {
        to.write(taken[0]);
        taken[0]++;
      }
    } catch (ChannelEndedException e) {
      return;
    }
    if (surroundings.end == Surroundings.End.POISON) {
      to.poison();
    } else {
      to.close();
    }
  }

  /** Reads as long as its patience lasts, and leaves for good. */
  @Process
  static void collect(
      ChannelInput<Object> from, Surroundings surroundings, List<String> collected) {
    try {
      do {
        collected.add(from.read().toString());
      } while (collected.size() != surroundings.patience);
    } catch (ChannelEndedException e) {
      return;
    }
    from.poison();
  }

  static CSPProcess feeder(Channel<Integer> to, Surroundings surroundings, int[] taken) {
    return surroundings.neighbours == Surroundings.Kind.METHODS
        ? NeighboursProcesses.feed(to, surroundings, taken)
        : CSPProcess.of("feed", () -> feed(to, surroundings, taken), to);
  }

  static CSPProcess collector(
      Channel<Object> from, Surroundings surroundings, List<String> collected) {
    return surroundings.neighbours == Surroundings.Kind.METHODS
        ? NeighboursProcesses.collect(from, surroundings, collected)
        : CSPProcess.of("collect", () -> collect(from, surroundings, collected), from);
  }
}
