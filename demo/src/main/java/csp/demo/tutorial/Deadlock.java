package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Execution;
import csp.Par;
import csp.annotation.Process;
import java.time.Duration;

/** Two who want to swap: each insists on giving first. */
final class Deadlock {
  @Process
  static void give(String mine, ChannelOutput<String> out, ChannelInput<String> in) {
    out.write(mine); // waits for the other, who waits for this one
    System.out.println(mine + " for " + in.read());
  }

  static CSPProcess network() {
    Channel<String> there = Channel.create("there");
    Channel<String> back = Channel.create("back");
    return Par.of(
        DeadlockProcesses.give("an apple", there, back),
        DeadlockProcesses.give("a pear", back, there));
  }

  static void main() {
    Execution swap = network().spawn();
    boolean ended = swap.join(Duration.ofMillis(200));
    System.out.println(ended ? "they have swapped" : "nothing moves");
    swap.terminate();
    swap.join();
  }
}
