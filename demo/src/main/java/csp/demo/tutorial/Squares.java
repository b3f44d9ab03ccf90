package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

/** Three processes in a row. */
final class Squares {
  @Process
  static void numbers(ChannelOutput<Integer> out, int n) {
    for (int i = 1; i <= n; i++) out.write(i);
    out.close();
  }

  @Process
  static void square(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    for (int x : in) out.write(x * x);
    out.close();
  }

  @Process
  static void print(ChannelInput<?> in) {
    for (Object x : in) System.out.println(x);
  }

  static CSPProcess network() {
    Channel<Integer> numbers = Channel.create("numbers");
    Channel<Integer> squares = Channel.create("squares");
    return Par.of(
        SquaresProcesses.numbers(numbers, 5),
        SquaresProcesses.square(numbers, squares),
        SquaresProcesses.print(squares));
  }

  static void main() {
    network().start();
  }
}
