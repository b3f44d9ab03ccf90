package csp.engine.seam;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What is said to people while something runs: to the logger {@code csp}. */
public final class Reports {
  private static final String LOGGER = "csp";

  private Reports() {}

  /** Logs; if even that fails, standard error is told, since who reports must go on. */
  public static void log(Level level, String message, @Nullable Throwable thrown) {
    try {
      Logger logger = System.getLogger(LOGGER);
      if (thrown == null) {
        logger.log(level, message);
      } else {
        logger.log(level, message, thrown);
      }
    } catch (Throwable broken) {
      complain(message, broken);
    }
  }

  private static void complain(String message, Throwable broken) {
    try {
      System.err.println("csp: " + message + "; and the logger failed: " + broken);
    } catch (Throwable mute) { // there is no memory for it, or an exception that cannot be asked
      Thread.onSpinWait();
    }
  }
}
