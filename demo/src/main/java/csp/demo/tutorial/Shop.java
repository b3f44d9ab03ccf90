package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

/** A shop that closes: the merchant poisons one channel, and everybody goes home. */
final class Shop {
  /** Buys for ever; before each purchase a child asks the merchant's wife for sweets. */
  @Process
  static void customer(String name, ChannelOutput<String> counter, ChannelOutput<String> sweets) {
    try {
      while (true) {
        ShopProcesses.child(name, sweets).start();
        counter.write(name);
      }
    } finally {
      System.out.println(name + " goes home");
    }
  }

  @Process
  static void child(String parent, ChannelOutput<String> sweets) {
    sweets.write(parent + "'s child");
  }

  @Process
  static void merchant(ChannelInput<String> counter, int stock) {
    for (int sold = 0; sold < stock; sold++) counter.read();
    System.out.println("the merchant has sold all " + stock + " and closes");
    counter.poison();
  }

  @Process
  static void wife(ChannelInput<String> sweets) {
    try {
      while (true) sweets.read();
    } finally {
      System.out.println("the merchant's wife puts the sweets away");
    }
  }

  static CSPProcess network() {
    Channel<String> counter = Channel.create("counter");
    Channel<String> sweets = Channel.create("sweets");
    return Par.of(
        ShopProcesses.customer("Ann", counter, sweets).named("Ann"),
        ShopProcesses.customer("Bob", counter, sweets).named("Bob"),
        ShopProcesses.customer("Cleo", counter, sweets).named("Cleo"),
        ShopProcesses.merchant(counter, 7),
        ShopProcesses.wife(sweets));
  }

  static void main() {
    network().start();
  }
}
