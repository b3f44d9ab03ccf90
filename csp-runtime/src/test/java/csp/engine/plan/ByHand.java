package csp.engine.plan;

import csp.engine.compiler.Derivation;
import csp.engine.seam.ExecutionMode;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;

/** Origins of processes whose frames are written by hand, as if derived from bytecode. */
public final class ByHand {
  private ByHand() {}

  /** From now on what can run without a stack does, whatever the way of this run of the tests. */
  public static void compile() {
    String property = "csp.execution";
    String before = System.setProperty(property, "compiled");
    if (!ExecutionMode.chosen().compiles()) { // it is read once
      throw new IllegalStateException("the mode has been read before");
    }
    if (before == null) {
      System.clearProperty(property);
    } else {
      System.setProperty(property, before);
    }
  }

  /** Makes the origin of a process that begins with what {@code prototype} makes. */
  public static Origin origin(Object prototype) {
    Class<?> type = prototype.getClass();
    Origin origin = new Origin(MethodHandles.lookup(), type, "by hand", new Class<?>[0]);
    try {
      Field derivation = Origin.class.getDeclaredField("derivation");
      derivation.setAccessible(true);
      derivation.set(origin, new Derivation.Derived(type, prototype));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return origin;
  }
}
