package csp.engine.compiler;

public final class Traces {
  public static void popped(Throwable t, Class<?> callerFrame, int callerLine) {}

  public static void rewrite(Throwable t) {}
}
