package csp.differential.bodies.other;

import csp.ChannelInput;

/** A superclass in another package; its members are protected. */
public class Base {
  protected static int counted;
  protected int own = 4;

  protected Base() {}

  protected static int twice(int n) {
    return 2 * n;
  }

  protected static int next(ChannelInput<Integer> in) {
    counted++;
    return in.read() + 1;
  }

  protected int plus(int n) {
    return own + n;
  }
}
