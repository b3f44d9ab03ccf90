package csp;

import csp.engine.seam.Described;
import java.util.List;

/**
 * A process that was started has failed: it, or one within it, threw something other than a {@link
 * ChannelEndedException}. That is the {@linkplain #getCause() cause}; what failed after it in the
 * same execution is {@linkplain #getSuppressed() suppressed} here. The message names the
 * {@linkplain #path() path} to the process.
 *
 * <pre>{@code
 * try {
 *   CSPProcess.of("copy", () -> Files.copy(from, to)).start();
 * } catch (ProcessFailedException e) {
 *   System.err.println(e.path() + ": " + e.getCause());
 * }
 * }</pre>
 *
 * <p>If it escapes from a process that had started or joined another, it is not wrapped again: the
 * outer one has the longer path and the same cause. Each {@code start()} and {@code join()} throws
 * its own, so that its stack trace tells who waited; the cause's tells what went wrong.
 */
public final class ProcessFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The way to the process that failed. */
  private final String path;

  ProcessFailedException(String path, Throwable cause, List<Throwable> others) {
    super(message(path, cause, others.size()), cause);
    this.path = path;
    for (Throwable other : others) {
      addSuppressed(other);
    }
  }

  private static String message(String path, Throwable cause, int others) {
    String more = others == 0 ? "" : " (" + others + " more failed after it: see the suppressed)";
    return "process '" + path + "' failed: " + Described.of(cause) + more;
  }

  /**
   * Returns the way to the process that failed, from outside: {@code outer › inner}. It consists of
   * the names of the compositions that have one, of the processes that started others, and of the
   * process itself.
   */
  public String path() {
    return path;
  }
}
