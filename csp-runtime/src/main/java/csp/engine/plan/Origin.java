package csp.engine.plan;

import csp.engine.compiler.Derivation;
import csp.engine.compiler.ProcessCompiler;
import csp.engine.seam.ExecutionMode;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * An annotated method, and what has been derived from it. Making one stores what it is given; the
 * bytecode is read at the first start.
 */
public final class Origin {
  /** So often it may happen by accident. */
  private static final int OFTEN = 16;

  private final Lookup lookup;
  private final Class<?> declaring;
  private final String method;
  private final Class<?>[] parameterTypes;

  /** How often its processes have communicated in code that was not read. */
  private int unread;

  /** What the compiler made of it; null until then. */
  private volatile @Nullable Derivation derivation;

  /** Makes the origin of processes that run {@code method}. */
  public Origin(Lookup lookup, Class<?> declaring, String method, Class<?>[] parameterTypes) {
    this.lookup = lookup;
    this.declaring = declaring;
    this.method = method;
    this.parameterTypes = parameterTypes.clone();
  }

  /**
   * Returns the frame, derived from the method of {@code plan}, of which each process gets one of
   * its own; null if it needs a thread.
   */
  public static @Nullable Object prototypeFor(Plan.Leaf plan) {
    Origin origin = plan.origin();
    if (origin == null || !ExecutionMode.chosen().compiles()) {
      return null;
    }
    return origin.derivation() instanceof Derivation.Derived derived ? derived.prototype() : null;
  }

  /** Returns what can be made of it; compiles it if that has not been done yet. */
  Derivation derivation() {
    Derivation known = derivation;
    if (known == null) {
      known = compiler().derive(lookup, declaring, method, parameterTypes);
      derivation = known;
    }
    return known;
  }

  /** Tells how {@code plan} runs, and why. */
  static String explain(Plan.Leaf plan) {
    ExecutionMode mode = ExecutionMode.chosen();
    if (!mode.compiles()) {
      return mode.explanation();
    }
    Origin origin = plan.origin();
    if (origin == null) {
      return "virtual thread: because it is a lambda, whose code is not read";
    }
    if (origin.derivation() instanceof Derivation.Refused refused) {
      return "virtual thread: because "
          + refused.reason()
          + " ("
          + refused.file()
          + ":"
          + refused.line()
          + ")";
    }
    return "compiled";
  }

  /** A process of it has blocked its thread, which is at {@code trace}, in code of the user's. */
  public void hasBlocked(StackTraceElement[] trace) {
    String where = trace.length == 0 ? "code that is not known" : nameOf(trace[0]);
    moveToThreads("a process of it was seen to block its thread in " + where, trace);
  }

  /**
   * A process of it has called an operation that waits where it could not leave its stack. That
   * costs a thread each time; what does so again and again is better off with one of its own.
   */
  public void hasCommunicatedUnread() {
    if (++unread == OFTEN) { // a count that is a little wrong does no harm
      moveToThreads(
          "its processes communicate in code that was not read",
          Thread.currentThread().getStackTrace());
    }
  }

  /** From now on its processes begin on threads of their own; those that run stay as they are. */
  private void moveToThreads(String reason, StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      if (isOurs(frame.getClassName())) {
        String file = frame.getFileName();
        derivation =
            new Derivation.Refused(reason, file == null ? "?" : file, frame.getLineNumber());
        return;
      }
    }
    derivation = new Derivation.Refused(reason, declaring.getSimpleName() + ".java", 0);
  }

  /** Tells whether a class is the user's, one nested in it, or derived from one of its methods. */
  private boolean isOurs(String type) {
    String name = declaring.getName();
    return type.equals(name) || type.startsWith(name + "$");
  }

  private static String nameOf(StackTraceElement frame) {
    return frame.getClassName() + "." + frame.getMethodName();
  }

  private static ProcessCompiler compiler() {
    return Installed.compiler();
  }
}
