package csp.demo.bank;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Accounts are processes, and nobody else can touch their money. Tellers transfer it between them:
 * a teller withdraws, and if there was enough deposits elsewhere. No locks, no order of locks, and
 * when all is done the sum is what it was.
 *
 * <pre>
 * teller ---+     +---&gt; account ---+
 * teller ---+-----+---&gt; account ---+---&gt; balances
 * teller ---+     +---&gt; account ---+
 *      withdraw, deposit
 * </pre>
 *
 * <p>It cannot deadlock, because every question is asked by a client of a server, and servers ask
 * nothing: an account answers before it reads its next request.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=bank
 * mvn -q compile exec:exec -Ddemo=bank -Dargs="10 4 10000"
 * }</pre>
 *
 * <p>The arguments are the number of accounts, of tellers, and of transfers each of these makes.
 * Banks are everybody's example; clients and servers without deadlock are Peter Welch's and Jeremy
 * Martin's (1996).
 */
public final class Main {
  static final int OPENING = 100;

  private Main() {}

  /** Prints the balances and their sum. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int accounts = given.number("accounts", 5, 2, 10_000);
    int tellers = given.number("tellers", 3, 1, 10_000);
    int transfers = given.number("transfers", 1000, 1, 1_000_000);
    given.end();

    Channel<Balance> balances = Channel.buffered(accounts);
    Channel<Day> days = Channel.buffered(tellers);
    network(accounts, tellers, transfers, balances, days).start();

    for (Day day : days) System.out.println(day);
    int[] amounts = new int[accounts];
    for (Balance balance : balances) amounts[balance.account()] = balance.amount();
    for (int i = 0; i < accounts; i++) System.out.println("account " + i + " has " + amounts[i]);
    int sum = IntStream.of(amounts).sum();
    System.out.println("together " + sum + ", as in the beginning: " + accounts * OPENING);
  }

  static CSPProcess network(
      int accounts,
      int tellers,
      int transfers,
      ChannelOutput<Balance> balances,
      ChannelOutput<Day> days) {
    List<Channel<Request>> requests = new ArrayList<>();
    for (int i = 0; i < accounts; i++) requests.add(Channel.create("account " + i));

    List<CSPProcess> vault = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      vault.add(BankProcesses.account(i, OPENING, requests.get(i), balances));
    }
    List<CSPProcess> counter = new ArrayList<>();
    for (int i = 0; i < tellers; i++) {
      counter.add(BankProcesses.teller(i, transfers, requests, days));
    }
    CSPProcess evening = BankProcesses.closeAll(requests, days);
    return Par.of(counter)
        .then(evening)
        .par(Par.of(vault).then(CSPProcess.of("close", balances::close, balances)));
  }
}
