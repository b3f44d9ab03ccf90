package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.Par;
import csp.annotation.Process;

/** An answer: what a process has in hand when it is poisoned need not be lost. */
final class Till {
  @Process
  static void customer(ChannelOutput<Integer> counter, int coins) {
    for (int i = 0; i < coins; i++) counter.write(1);
    counter.poison(); // rude, but the cash is in the till
  }

  // @start region=merchant
  @Process
  static void merchant(ChannelInput<Integer> counter, ChannelOutput<Integer> bank) {
    int cash = 0;
    try {
      while (true) cash += counter.read();
    } catch (ChannelPoisonException e) {
      bank.write(cash); // caught, so this process goes on, and ends as it likes
    }
  }

  // @end

  @Process
  static void bank(ChannelInput<Integer> in) {
    System.out.println("banked " + in.read());
  }

  static CSPProcess network() {
    Channel<Integer> counter = Channel.create("counter");
    Channel<Integer> bank = Channel.create("bank");
    return Par.of(
        TillProcesses.customer(counter, 5),
        TillProcesses.merchant(counter, bank),
        TillProcesses.bank(bank));
  }

  static void main() {
    network().start();
  }
}
