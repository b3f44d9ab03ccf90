package csp.demo.barber;

import csp.Channel;

/** A customer, and the channel through which he is told what has become of him. */
record Customer(int number, Channel<Fate> fate) {
  static Customer of(int number) {
    return new Customer(number, Channel.create("fate of customer " + number));
  }
}
