package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.builtins.Operators;
import csp.builtins.Relays;
import csp.builtins.Routes;
import java.util.List;

/** The Fibonacci numbers, from processes that are in the box. */
final class Fibonacci {
  @Process
  static void printSome(ChannelInput<Integer> in, int n) {
    for (int i = 0; i < n; i++) System.out.println(in.read());
    in.poison();
  }

  static CSPProcess network() {
    Channel<Integer> numbers = Channel.create("numbers");
    Channel<Integer> out = Channel.create("out");
    Channel<Integer> back = Channel.create("back");
    Channel<Integer> sums = Channel.create("sums");
    Channel<Integer> shifted = Channel.create("shifted");
    return Par.of(
        Relays.prefix(shifted, numbers, 0),
        Routes.delta(numbers, List.of(back, out)),
        Operators.pairs(back, sums),
        Relays.prefix(sums, shifted, 1),
        FibonacciProcesses.printSome(out, 10));
  }

  static void main() {
    network().start();
  }
}
