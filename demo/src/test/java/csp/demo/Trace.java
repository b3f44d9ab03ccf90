package csp.demo;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a network writes to a channel, from its start to its end. */
public final class Trace {
  private Trace() {}

  /** Runs a network that closes the channel at its end, and returns what it wrote. */
  public static <T> List<T> of(Function<ChannelOutput<T>, CSPProcess> network) {
    Channel<T> events = Channel.create("events");
    List<T> trace = new ArrayList<>();
    CSPProcess record = CSPProcess.of("record", () -> events.forEach(trace::add), events);
    network.apply(events).par(record).start();
    return trace;
  }
}
