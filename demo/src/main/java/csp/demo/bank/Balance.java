package csp.demo.bank;

/** What is in an account. */
record Balance(int account, int amount) {}
