package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

/** An answer: poison in the middle of a row goes both ways. */
final class BothWays {
  @Process
  static void source(ChannelOutput<Integer> out) {
    try {
      for (int i = 0; ; i++) out.write(i);
    } finally {
      System.out.println("the source has ended");
    }
  }

  @Process
  static void copy(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    while (true) out.write(in.read());
  }

  // @start region=fuse
  @Process
  static void fuse(ChannelInput<Integer> in, ChannelOutput<Integer> out, int limit) {
    for (int i = 0; i < limit; i++) out.write(in.read());
    in.poison(); // what its own end would not do
    out.poison();
  }

  // @end

  @Process
  static void sink(ChannelInput<Integer> in) {
    try {
      while (true) in.read();
    } finally {
      System.out.println("the sink has ended");
    }
  }

  static CSPProcess network() {
    Channel<Integer> a = Channel.create("a");
    Channel<Integer> b = Channel.create("b");
    Channel<Integer> c = Channel.create("c");
    Channel<Integer> d = Channel.create("d");
    return Par.of(
        BothWaysProcesses.source(a),
        BothWaysProcesses.copy(a, b),
        BothWaysProcesses.fuse(b, c, 3),
        BothWaysProcesses.copy(c, d),
        BothWaysProcesses.sink(d));
  }

  static void main() {
    network().start();
  }
}
