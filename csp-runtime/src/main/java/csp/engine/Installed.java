package csp.engine;

import csp.engine.compiler.ProcessCompiler;
import csp.engine.compiler.SuspendingCall;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what {@code csp} has handed to the engine: once, by a static initializer that happens
 * before any use of the engine.
 */
final class Installed {
  private static @Nullable Exceptions makers;
  private static @Nullable Operation[] operations = {};
  private static @Nullable ProcessCompiler compiler;

  private Installed() {}

  static void install(
      Exceptions handedOver, List<SuspendingCall> calls, @Nullable Operation[] numbered) {
    makers = handedOver;
    operations = numbered;
    compiler = new ProcessCompiler(calls);
  }

  static Exceptions makers() {
    return Objects.requireNonNull(makers);
  }

  /** Returns the operation of that number. */
  static Operation operation(int number) {
    return Objects.requireNonNull(operations[number]);
  }

  static ProcessCompiler compiler() {
    return Objects.requireNonNull(compiler);
  }
}
