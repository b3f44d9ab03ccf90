package csp.engine.compiler;

public sealed interface Derivation {
  record Derived(Class<?> frame, Object prototype) implements Derivation {}

  record Refused(String reason, String file, int line) implements Derivation {}
}
