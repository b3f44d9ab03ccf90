package csp.engine;

/** The way into the engine for {@code csp}: runs plans. */
public final class Engine {
  private Engine() {}

  /**
   * Runs {@code plan} and returns when it has ended. It belongs to the calling process, if the
   * caller is one.
   *
   * @throws IllegalStateException if the chosen execution mode does not exist
   */
  public static void start(Plan plan) {
    ready(plan);
    Joining.start(plan);
  }

  /**
   * Begins to run {@code plan} in the background. It belongs to the calling process, if the caller
   * is one; otherwise it keeps the JVM alive until it ends, unless it is a daemon.
   *
   * @throws IllegalStateException if the chosen execution mode does not exist
   */
  public static Running spawn(Plan plan) {
    ready(plan);
    return new Running(Joining.spawn(plan));
  }

  static void ready(Plan plan) {
    ExecutionMode.chosen();
    Explanations.announce(plan);
  }

  /** Tells how each process of {@code plan} runs and why, one line each. */
  public static String explain(Plan plan) {
    return String.join(System.lineSeparator(), Explanations.of(plan));
  }
}
