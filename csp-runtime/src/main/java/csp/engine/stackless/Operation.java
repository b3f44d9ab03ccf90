package csp.engine.stackless;

import org.jspecify.annotations.Nullable;

/**
 * How an operation that may wait is done by a process without a stack. {@code csp} hands over one
 * for each method of its own that suspends, beside the plain reads and writes.
 */
public interface Operation {
  /**
   * Does it, and gives {@code me} the result, if it need not wait. If it returns false, {@link
   * #enrol} follows before the process does anything else.
   */
  boolean attempt(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second);

  /** Waits for it: the last that is done with {@code me}, which may run elsewhere then. */
  void enrol(StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second);
}
