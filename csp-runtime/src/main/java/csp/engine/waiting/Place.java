package csp.engine.waiting;

import org.jspecify.annotations.Nullable;

/** Where a process waits, and can be taken out of. */
public interface Place {
  /**
   * Takes {@code waiter} out, if it is here; the caller, who alone has done so, then has to wake
   * it. Returns what it waited for, or null if it was not here, or may not be taken out.
   */
  @Nullable Waiting withdraw(Waiter waiter);

  /**
   * Called when its time is over, while it is still here: hands out what is due to all who wait.
   */
  default void tick() {}
}
