package csp.differential.bodies;

import java.util.ArrayList;
import java.util.List;

/**
 * What a body has done besides communicating, in order. It is not synchronized: a body that moves
 * between threads must see its own entries, and those who run it must see them after its end.
 */
public final class Log {
  private static final StackWalker STACK = StackWalker.getInstance();

  private final List<String> entries = new ArrayList<>();
  private boolean hasCompiledCaller;

  public void add(Object entry) {
    entries.add(String.valueOf(entry));
    hasCompiledCaller |= STACK.walk(frames -> frames.anyMatch(Log::isCompiled));
  }

  private static boolean isCompiled(StackWalker.StackFrame frame) {
    return frame.getClassName().matches(".*\\$csph?");
  }

  /** Tells whether a class that was derived from a process has made an entry. */
  public boolean hasCompiledCaller() {
    return hasCompiledCaller;
  }

  /** Notes a value that it returns: shows when an operand is evaluated. */
  public int note(int value) {
    add(value);
    return value;
  }

  public <T> T note(T value) {
    add(value);
    return value;
  }

  /** Notes what was caught: the exception, and all that is the user's in its stack trace. */
  public void caught(Throwable thrown) {
    add(thrown.getClass().getSimpleName() + " " + thrown.getMessage() + traces(thrown, 0));
  }

  private static String traces(Throwable thrown, int depth) {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement each : thrown.getStackTrace()) {
      if (isBody(each)) {
        text.append(" at ").append(each);
      }
    }
    if (thrown.getCause() != null && depth < 5) {
      text.append(" caused by").append(traces(thrown.getCause(), depth + 1));
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append(" suppressed").append(depth < 5 ? traces(suppressed, depth + 1) : "");
    }
    return text.toString();
  }

  /** Notes only the kind and the line: for messages that another JVM words differently. */
  public void caughtAt(Throwable thrown) {
    add(thrown.getClass().getSimpleName() + " " + place(thrown));
  }

  private static String place(Throwable thrown) {
    for (StackTraceElement each : thrown.getStackTrace()) {
      if (isBody(each)) {
        return each.getFileName() + ":" + each.getLineNumber();
      }
    }
    return "nowhere";
  }

  /** Tells whether a line of a stack trace is a body's, or of what it calls in this package. */
  public static boolean isBody(StackTraceElement line) {
    String name = line.getClassName();
    return name.startsWith(Log.class.getPackageName() + ".")
        && !name.endsWith(".Log")
        && !name.endsWith("Processes");
  }

  public List<String> entries() {
    return List.copyOf(entries);
  }
}
