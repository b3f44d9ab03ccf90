package csp.engine;

import csp.engine.compiler.ProcessCompiler;
import csp.engine.compiler.SuspendingCall;
import csp.engine.plan.Exceptions;
import csp.engine.plan.Explanations;
import csp.engine.plan.Installed;
import csp.engine.plan.Plan;
import csp.engine.run.Joining;
import csp.engine.run.Running;
import csp.engine.stackless.Operation;
import csp.engine.stackless.OperationTable;
import java.util.List;

/** The way into the engine for {@code csp}: runs plans. */
public final class Engine {
  private Engine() {}

  /**
   * Hands over what the engine needs of {@code csp}. Called once, before anything else of it.
   *
   * @param makers makes the exceptions that users see
   * @param calls the methods that may wait
   * @param operations what they do, by their numbers
   */
  public static void install(
      Exceptions makers, List<SuspendingCall> calls, Operation[] operations) {
    Installed.install(makers, new ProcessCompiler(calls));
    OperationTable.install(operations);
  }

  /**
   * Runs {@code plan} and returns when it has ended. It belongs to the calling process, if the
   * caller is one.
   *
   * @throws IllegalStateException if the chosen execution mode does not exist
   */
  public static void start(Plan plan) {
    Explanations.announce(plan);
    Joining.start(plan);
  }

  /**
   * Begins to run {@code plan} in the background. It belongs to the calling process, if the caller
   * is one; otherwise it keeps the JVM alive until it ends, unless it is a daemon.
   *
   * @throws IllegalStateException if the chosen execution mode does not exist
   */
  public static Running spawn(Plan plan) {
    Explanations.announce(plan);
    return new Running(Joining.spawn(plan));
  }

  /** Tells how each process of {@code plan} runs and why, one line each. */
  public static String explain(Plan plan) {
    return String.join(System.lineSeparator(), Explanations.of(plan));
  }
}
