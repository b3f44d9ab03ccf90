package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

/** An answer: one gives first, the other takes first. */
final class Swap {
  @Process
  static void give(String mine, ChannelOutput<String> out, ChannelInput<String> in) {
    out.write(mine);
    System.out.println(mine + " for " + in.read());
  }

  // @start region=take
  @Process
  static void take(String mine, ChannelOutput<String> out, ChannelInput<String> in) {
    String theirs = in.read();
    out.write(mine);
    System.out.println(mine + " for " + theirs);
  }

  // @end

  static CSPProcess network() {
    Channel<String> there = Channel.create("there");
    Channel<String> back = Channel.create("back");
    return Par.of(
        SwapProcesses.give("an apple", there, back), SwapProcesses.take("a pear", back, there));
  }

  static void main() {
    network().start();
  }
}
