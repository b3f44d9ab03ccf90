package csp.engine.compiler;

import java.lang.invoke.MethodHandles;
import java.util.Collection;

public final class ProcessCompiler {
  public ProcessCompiler(Collection<SuspendingCall> calls) {}

  public Derivation derive(
      MethodHandles.Lookup lookup, Class<?> owner, String method, Class<?>[] parameterTypes) {
    return new Derivation.Refused("stub", owner.getName(), 0);
  }
}
