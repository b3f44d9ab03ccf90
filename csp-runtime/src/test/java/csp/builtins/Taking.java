package csp.builtins;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Execution;
import csp.engine.seam.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What tests of single processes need. */
final class Taking {
  private Taking() {}

  /** Returns the first {@code n} values of a source, which is then poisoned and must end. */
  static <T> List<T> first(int n, Function<? super Channel<T>, CSPProcess> source) {
    Channel<T> channel = Channel.create();
    List<T> taken = new ArrayList<>();
    CSPProcess take =
        CSPProcess.of(
            "take",
            in -> {
              for (int i = 0; i < n; i++) {
                taken.add(in.read());
              }
              in.poison();
            },
            channel);
    source.apply(channel).par(take).start();
    return taken;
  }

  /** Returns all values of a process until it closes its output. */
  static <T> List<T> all(Function<? super ChannelOutput<T>, CSPProcess> process) {
    Channel<T> channel = Channel.create();
    List<T> taken = new ArrayList<>();
    process.apply(channel.out()).par(Sinks.forEach(channel, taken::add)).start();
    return taken;
  }

  /** Returns a closed channel that still holds {@code values}. */
  @SafeVarargs
  static <T> Channel<T> holding(T... values) {
    Channel<T> channel = Channel.buffered(values.length);
    for (T value : values) {
      channel.write(value);
    }
    channel.close();
    return channel;
  }

  /** Waits until {@code execution} waits for time to pass. */
  static void sleeps(VirtualTime time) {
    while (time.sleepers() != 1) {
      Thread.yield();
    }
  }

  static Execution.State ended(Execution execution) {
    execution.join();
    return execution.state();
  }
}
