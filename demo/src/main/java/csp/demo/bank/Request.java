package csp.demo.bank;

import csp.ChannelOutput;

/** What an account is asked. */
sealed interface Request {
  record Deposit(int amount) implements Request {}

  /** Answered by true if there was enough. */
  record Withdraw(int amount, ChannelOutput<Boolean> answer) implements Request {}
}
