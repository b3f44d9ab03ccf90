package csp.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What is said to people while something runs: to the logger {@code csp}, or as a thread would. */
final class Reports {
  private static final String LOGGER = "csp";

  private Reports() {}

  /** Logs; if even that fails, standard error is told, since who reports must go on. */
  static void log(Level level, String message, @Nullable Throwable thrown) {
    try {
      Logger logger = System.getLogger(LOGGER);
      if (thrown == null) {
        logger.log(level, message);
      } else {
        logger.log(level, message, thrown);
      }
    } catch (Throwable broken) {
      System.err.println("csp: " + message + "; and the logger failed: " + broken);
    }
  }

  /**
   * Gives a failure that nobody waits for to the default uncaught-exception handler, as a thread
   * would; if there is none, its thread group prints it. The handler runs outside any process.
   */
  static void uncaught(RuntimeException failure) {
    Thread thread = Thread.currentThread();
    Waiter process = Seat.occupant();
    Seat.enter(null);
    try {
      ThreadGroup group = thread.getThreadGroup();
      if (group != null) {
        group.uncaughtException(thread, failure);
      }
    } catch (Throwable broken) {
      log(Level.ERROR, "the uncaught-exception handler failed, given: " + failure, broken);
    } finally {
      Seat.enter(process);
    }
  }
}
