package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.builtins.Operators;
import csp.builtins.Relays;
import csp.builtins.Routes;
import csp.builtins.Sources;
import java.util.List;

/** An answer: a running sum, from plus, delta and prefix. */
final class Integrator {
  // @start region=network
  static CSPProcess network() {
    Channel<Integer> numbers = Channel.create("numbers");
    Channel<Integer> before = Channel.create("sum before");
    Channel<Integer> sum = Channel.create("sum");
    Channel<Integer> back = Channel.create("back");
    Channel<Integer> out = Channel.create("out");
    return Par.of(
        Sources.numbers(numbers),
        Operators.plus(numbers, before, sum),
        Routes.delta(sum, List.of(back, out)),
        Relays.prefix(back, before, 0),
        FibonacciProcesses.printSome(out, 6));
  }

  // @end

  static void main() {
    network().start();
  }
}
