package csp.engine.waiting;

/**
 * What an operation waits for. It is also the blocker that thread dumps show for a parked thread,
 * so its {@code toString} says who waits for what.
 */
public interface Waiting {
  /** Returns the operation and its place, as in {@code reading from channel 'c'}. */
  String describe();

  /**
   * Returns how often the partners may do the same, roughly, before they need who waits: a buffer
   * is filled, or emptied, faster if nobody takes each value, or each place, as soon as it is
   * there. Who stands by does not look for as many pauses.
   */
  default byte leeway() {
    return 0;
  }

  /**
   * Returns what to throw when it has come to {@code reached}, because what is waited for ended.
   */
  default RuntimeException ended(Waiter me, int reached) {
    return new IllegalStateException(me.name() + " was resumed with " + reached + " at " + this);
  }
}
