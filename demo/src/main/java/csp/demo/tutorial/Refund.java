package csp.demo.tutorial;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

/** An answer: a machine that sells out, and pays back. */
final class Refund {
  sealed interface Event {}

  record Coin(int value) implements Event {}

  record Sold(String what) implements Event {}

  record PaidBack(int coins) implements Event {}

  // @start region=machine
  @Process
  static void machine(
      int stock,
      ChannelInput<Integer> coins,
      ChannelOutput<String> chocolate,
      ChannelOutput<Integer> refund) {
    int[] credit = {0};
    Alt<Event> next =
        Alt.of(
            coins.map(Coin::new),
            chocolate.writing("chocolate").map(Sold::new),
            refund.writingFrom(() -> credit[0]).map(PaidBack::new));
    int left = stock;
    while (true) {
      switch (next.select(true, credit[0] > 0 && left > 0, credit[0] > 0)) {
        case Coin(int value) -> credit[0] += value;
        case Sold _ -> {
          credit[0]--;
          left--;
        }
        case PaidBack(int paid) -> credit[0] -= paid;
      }
    }
  }

  // @end

  /** Puts in three coins for two bars, then takes whatever the machine will give. */
  @Process
  static void customer(
      ChannelOutput<Integer> coins, ChannelInput<String> chocolate, ChannelInput<Integer> refund) {
    coins.write(3);
    System.out.println(chocolate.read());
    System.out.println(chocolate.read());
    Alt<String> whatever = chocolate.or(refund.map(back -> "sold out, back: " + back));
    System.out.println(whatever.select());
  }

  static CSPProcess network() {
    Channel<Integer> coins = Channel.create("coins");
    Channel<String> chocolate = Channel.create("chocolate");
    Channel<Integer> refund = Channel.create("refund");
    return Par.of(
        RefundProcesses.customer(coins, chocolate, refund),
        RefundProcesses.machine(2, coins, chocolate, refund).daemon());
  }

  static void main() {
    network().start();
  }
}
