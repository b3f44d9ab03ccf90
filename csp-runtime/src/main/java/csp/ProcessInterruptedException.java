package csp;

/**
 * The thread was interrupted while it waited in an operation: the operation has had no effect, and
 * the thread's interrupt flag is set again. An interrupted {@link CSPProcess#start()} has
 * terminated what it had begun, and that has ended; what failed meanwhile is suppressed here.
 *
 * <pre>{@code
 * try {
 *   work.start();
 * } catch (ProcessInterruptedException e) {
 *   report.start(); // somebody has interrupted this thread; the work has been terminated
 * }
 * }</pre>
 *
 * <p>It is how the interruption of a thread that is used together with other libraries shows. To
 * end processes, use poison, close or {@link Execution#terminate()}.
 */
public final class ProcessInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ProcessInterruptedException(String message) {
    super(message);
  }
}
