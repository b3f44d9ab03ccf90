package csp.engine;

/** Holds what {@code csp} has handed to the engine. */
final class Installed {
  static Exceptions makers;

  private Installed() {}
}
