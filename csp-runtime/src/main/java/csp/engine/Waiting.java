package csp.engine;

/**
 * What an operation waits for. It is also the blocker that thread dumps show for a parked thread,
 * so its {@code toString} says who waits for what.
 */
public interface Waiting {
  /** Returns the operation and its place, as in {@code reading from channel 'c'}. */
  String describe();
}
