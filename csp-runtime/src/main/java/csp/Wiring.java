package csp;

import csp.engine.Engine;

/**
 * Hands the engine what it needs of us. Each class that leads into the engine calls {@link
 * #connect} when it is initialised, so whoever gets there has passed here.
 */
final class Wiring {
  static {
    Engine.install(new Makers(), Suspensions.calls(), Suspensions.operations());
  }

  private Wiring() {}

  /** Does nothing, but once it has been called, the engine is wired. */
  static void connect() {}
}
