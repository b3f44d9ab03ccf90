package csp.demo.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.bank.Request.Deposit;
import csp.demo.bank.Request.Withdraw;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BankTest {
  @Test
  void theSumIsConservedNobodyOwesAndEveryTransferIsMadeOrRefused() {
    Channel<Balance> balances = Channel.buffered(7);
    Channel<Day> days = Channel.buffered(4);
    Main.network(7, 4, 500, balances, days).start();

    List<Balance> all = new ArrayList<>();
    balances.forEach(all::add);
    assertEquals(7, all.stream().map(Balance::account).distinct().count());
    assertEquals(700, all.stream().mapToInt(Balance::amount).sum());
    assertTrue(all.stream().allMatch(balance -> balance.amount() >= 0), all::toString);

    List<Day> worked = new ArrayList<>();
    days.forEach(worked::add);
    assertEquals(4, worked.stream().map(Day::teller).distinct().count());
    assertTrue(worked.stream().allMatch(day -> day.made() + day.refused() == 500));
    assertTrue(worked.stream().anyMatch(day -> day.refused() > 0));
  }

  @Test
  void oneTellerAloneDoesWhatAPlainLoopDoes() {
    Channel<Balance> balances = Channel.buffered(3);
    Channel<Day> days = Channel.buffered(1);
    Main.network(3, 1, 100, balances, days).start();
    List<Integer> amounts = new ArrayList<>(List.of(0, 0, 0));
    for (Balance balance : balances) amounts.set(balance.account(), balance.amount());

    List<Integer> expected = new ArrayList<>(List.of(100, 100, 100));
    Random random = new Random(0);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      int from = random.nextInt(3);
      int to = (from + 1 + random.nextInt(2)) % 3;
      int amount = 1 + random.nextInt(100);
      if (amount > expected.get(from)) {
        refused++;
      } else {
        expected.set(from, expected.get(from) - amount);
        expected.set(to, expected.get(to) + amount);
      }
    }
    assertEquals(expected, amounts);
    assertEquals(new Day(0, 100 - refused, refused), days.read());
  }

  @Test
  void anAccountRefusesMoreThanItHas() {
    Channel<Request> requests = Channel.create();
    Channel<Balance> balances = Channel.buffered(1);
    Channel<Boolean> answer = Channel.create();
    Execution account = BankProcesses.account(3, 10, requests, balances).spawn();
    requests.write(new Withdraw(11, answer));
    assertFalse(answer.read());
    requests.write(new Withdraw(10, answer));
    assertTrue(answer.read());
    requests.write(new Deposit(5));
    requests.close();
    account.join();
    assertEquals(new Balance(3, 5), balances.read());
  }
}
