package csp.demo.tutorial;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

/** Two messengers; whoever comes first is heard first. */
final class Choosing {
  @Process
  static void say(String message, ChannelOutput<String> out) {
    out.write(message);
  }

  @Process
  static void hear(ChannelInput<String> left, ChannelInput<String> right) {
    Alt<String> either = left.or(right);
    System.out.println(either.select());
    System.out.println(either.select());
  }

  static CSPProcess network() {
    Channel<String> left = Channel.create("left");
    Channel<String> right = Channel.create("right");
    return Par.of(
        ChoosingProcesses.say("yes", left),
        ChoosingProcesses.say("no", right),
        ChoosingProcesses.hear(left, right));
  }

  static void main() {
    network().start();
  }
}
