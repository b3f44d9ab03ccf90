package csp.engine.stackless;

/** What a stackless process is in the middle of, when that is more than a plain read or write. */
public interface Pending {
  /**
   * The process was woken: finishes the operation, and gives it the result, or throws what the
   * operation throws. Returns false if it waits again, and may run elsewhere already.
   */
  boolean conclude(StacklessProcess me);

  /** It was attempted, and is not waited for after all: something has been thrown before. */
  default void giveUp() {}
}
