package csp;

import java.lang.invoke.MethodHandles;

public final class ProcessMethod {
  private ProcessMethod() {}

  public static ProcessMethod of(
      MethodHandles.Lookup lookup, Class<?> declaring, String method, Class<?>... parameterTypes) {
    return new ProcessMethod();
  }

  public ProcessMethod named(String name) {
    return this;
  }
}
