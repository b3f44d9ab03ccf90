package csp.demo.bank;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.bank.Request.Deposit;
import csp.demo.bank.Request.Withdraw;
import java.util.List;
import java.util.Random;

/** The processes; {@link Main} puts them together. */
final class Bank {
  private Bank() {}

  /** Serves until the day is over, and then says what it has. */
  @Process
  static void account(
      int i,
      int opening,
      ChannelInput<? extends Request> requests,
      ChannelOutput<? super Balance> balances) {
    int amount = opening;
    for (Request request : requests) {
      switch (request) {
        case Deposit deposit -> amount += deposit.amount();
        case Withdraw withdraw -> {
          boolean enough = withdraw.amount() <= amount;
          if (enough) amount -= withdraw.amount();
          withdraw.answer().write(enough);
        }
      }
    }
    balances.write(new Balance(i, amount));
  }

  /** Transfers at random, always the same for the same {@code i}. */
  @Process
  static void teller(
      int i,
      int transfers,
      List<? extends ChannelOutput<Request>> accounts,
      ChannelOutput<? super Day> days) {
    Random random = new Random(i);
    Channel<Boolean> answer = Channel.create("answer to teller " + i);
    int refused = 0;
    for (int transfer = 0; transfer < transfers; transfer++) {
      int from = random.nextInt(accounts.size());
      int to = (from + 1 + random.nextInt(accounts.size() - 1)) % accounts.size();
      int amount = 1 + random.nextInt(Main.OPENING);
      accounts.get(from).write(new Withdraw(amount, answer));
      if (answer.read()) accounts.get(to).write(new Deposit(amount));
      else refused++;
    }
    days.write(new Day(i, transfers - refused, refused));
  }

  /** When the last teller has gone. */
  @Process
  static void closeAll(List<? extends ChannelOutput<Request>> accounts, ChannelOutput<?> days) {
    for (ChannelOutput<Request> account : accounts) account.close();
    days.close();
  }
}
