package csp.engine.plan;

import csp.engine.compiler.ProcessCompiler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what {@code csp} has handed to the engine: once, by a static initializer that happens
 * before any use of the engine.
 */
public final class Installed {
  private static @Nullable Exceptions makers;
  private static @Nullable ProcessCompiler compiler;

  private Installed() {}

  public static void install(Exceptions handedOver, ProcessCompiler made) {
    makers = handedOver;
    compiler = made;
  }

  public static Exceptions makers() {
    return Objects.requireNonNull(makers);
  }

  static ProcessCompiler compiler() {
    return Objects.requireNonNull(compiler);
  }
}
