package csp.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what {@code csp} has handed to the engine: once, by a static initializer that happens
 * before any use of the engine.
 */
final class Installed {
  private static @Nullable Exceptions makers;

  private Installed() {}

  static void install(Exceptions handedOver) {
    makers = handedOver;
  }

  static Exceptions makers() {
    return Objects.requireNonNull(makers);
  }
}
