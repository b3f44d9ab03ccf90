package csp.demo.tutorial;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.time.Duration;

/** Hoare's machine: it sells chocolate for two coins, and toffee for one. */
final class VendingMachine {
  // @start region=machine
  sealed interface Event {}

  record Coin(int value) implements Event {}

  record Sold(String what, int price) implements Event {}

  @Process
  static void machine(
      ChannelInput<Integer> coins, ChannelOutput<String> chocolate, ChannelOutput<String> toffee) {
    Alt<Event> next =
        Alt.of(
            coins.map(Coin::new),
            chocolate.writing("chocolate").map(what -> new Sold(what, 2)),
            toffee.writing("toffee").map(what -> new Sold(what, 1)));
    int credit = 0;
    while (true) {
      switch (next.select(true, credit >= 2, credit >= 1)) {
        case Coin(int value) -> credit += value;
        case Sold(_, int price) -> credit -= price;
      }
    }
  }

  // @end

  @Process
  static void customer(
      ChannelOutput<Integer> coins, ChannelInput<String> chocolate, ChannelInput<String> toffee) {
    coins.write(1);
    System.out.println("for one coin: " + toffee.read());
    System.out.println("for none: " + chocolate.read(Duration.ofMillis(50)));
    coins.write(1);
    coins.write(1);
    System.out.println("for two: " + chocolate.read());
  }

  static CSPProcess network() {
    Channel<Integer> coins = Channel.create("coins");
    Channel<String> chocolate = Channel.create("chocolate");
    Channel<String> toffee = Channel.create("toffee");
    return Par.of(
        VendingMachineProcesses.customer(coins, chocolate, toffee),
        VendingMachineProcesses.machine(coins, chocolate, toffee).daemon());
  }

  static void main() {
    network().start();
  }
}
