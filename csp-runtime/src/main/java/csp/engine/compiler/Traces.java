package csp.engine.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stack traces as the user wrote the program: frames of derived classes become frames of the
 * methods they were derived from, those of the engine are cut, and the callers that wait on the
 * heap come back.
 */
public final class Traces {
  /** Ends the name of a class derived for processes. */
  static final String PROCESS_SUFFIX = "$csp";

  /** Ends the name of a class derived for calls. */
  static final String HELPER_SUFFIX = "$csph";

  /** Stands in the name of a derived class for a dollar sign in that of the method. */
  static final char DOLLAR_IN_METHOD = '\u00b7';

  private static final String ENGINE = "csp.engine.";

  /** What is not cut of the engine: it runs no process, and stands there for a reason. */
  private static final String COMPILER = "csp.engine.compiler.";

  private Traces() {}

  /** Returns what a trace shows of a frame that waits on the heap. */
  public static StackTraceElement of(Class<?> frame, int line) {
    return asWritten(frame.getName(), SourceFiles.of(frame), line);
  }

  /** Returns whether a trace shows derived classes: that of {@code thrown}, or of its causes. */
  public static boolean isRaw(Throwable thrown) {
    for (Throwable each : withAllOf(thrown)) {
      if (lastDerived(each.getStackTrace()) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Has the trace of {@code thrown} read as the user wrote the program, and those of causes and
   * suppressed exceptions too, before anybody sees them; with the callers that wait on the heap.
   * What does not show derived classes is complete already, or was made elsewhere.
   *
   * @param running the derived class of the frame that is in its turn: a trace that ends with it
   *     was made in that turn, and has none of the callers; one that was made in a former turn has
   *     those which were on the Java stack then
   * @param callers who waits on the heap, the innermost first
   */
  public static void complete(Throwable thrown, Class<?> running, List<StackTraceElement> callers) {
    for (Throwable each : withAllOf(thrown)) {
      StackTraceElement[] trace = each.getStackTrace();
      String last = lastDerived(trace);
      if (last != null) {
        List<StackTraceElement> written = rewritten(trace);
        int there = last.equals(running.getName()) ? 0 : countThere(written, callers);
        written.addAll(callers.subList(there, callers.size()));
        each.setStackTrace(written.toArray(new StackTraceElement[0]));
      }
    }
  }

  /** The engine has made {@code thrown} for the first of {@code callers}, who waits. */
  public static void place(Throwable thrown, List<StackTraceElement> callers) {
    thrown.setStackTrace(callers.toArray(new StackTraceElement[0]));
  }

  /** Returns how many of {@code callers} a trace has already: those down to its last line. */
  private static int countThere(List<StackTraceElement> trace, List<StackTraceElement> callers) {
    int there = callers.indexOf(trace.getLast());
    return there < 0 ? callers.size() : there + 1;
  }

  /** Returns the name of the derived class that a trace ends with, as far as it is the user's. */
  private static @Nullable String lastDerived(StackTraceElement[] trace) {
    for (int i = trace.length - 1; i >= 0; i--) {
      String name = trace[i].getClassName();
      if (isDerived(name)) {
        return name;
      }
    }
    return null;
  }

  /** {@code thrown} has left the process. */
  public static void rewrite(Throwable thrown) {
    for (Throwable each : withAllOf(thrown)) {
      StackTraceElement[] trace = each.getStackTrace();
      for (StackTraceElement element : trace) {
        if (isDerived(element.getClassName())) {
          each.setStackTrace(rewritten(trace).toArray(new StackTraceElement[0]));
          break;
        }
      }
    }
  }

  /** An exception, its causes, what was suppressed, and so on. */
  private static Set<Throwable> withAllOf(Throwable thrown) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> rest = new ArrayDeque<>();
    rest.add(thrown);
    for (Throwable next = rest.poll(); next != null; next = rest.poll()) {
      if (all.add(next)) {
        Throwable cause = next.getCause();
        if (cause != null) {
          rest.add(cause);
        }
        rest.addAll(List.of(next.getSuppressed()));
      }
    }
    return all;
  }

  private static List<StackTraceElement> rewritten(StackTraceElement[] trace) {
    List<StackTraceElement> list = new ArrayList<>(trace.length);
    String derived = "";
    for (StackTraceElement element : trace) {
      String name = element.getClassName();
      if (isDerived(name)) {
        if (!element.getMethodName().equals("step") || !derived.equals(name)) {
          list.add(asWritten(name, element.getFileName(), element.getLineNumber()));
        }
        boolean copy = !element.getMethodName().equals("call");
        derived = copy ? name : " "; // under a copy, a step only leads to it
      } else if (!name.startsWith(ENGINE) || name.startsWith(COMPILER)) {
        list.add(element);
      } else if (!derived.isEmpty()) {
        break; // the engine that runs the process: nothing below it is the user's
      }
    }
    return list;
  }

  private static boolean isDerived(String className) {
    return className.endsWith(PROCESS_SUFFIX) || className.endsWith(HELPER_SUFFIX);
  }

  private static StackTraceElement asWritten(String derived, @Nullable String file, int line) {
    String name = derived.substring(0, derived.lastIndexOf('$'));
    int split = name.lastIndexOf('$');
    if (beginsWithDigit(name.substring(split + 1))) { // of an overload
      name = name.substring(0, split);
      split = name.lastIndexOf('$');
    }
    String method = name.substring(split + 1).replace(DOLLAR_IN_METHOD, '$');
    return new StackTraceElement(name.substring(0, split), method, file, line > 0 ? line : -1);
  }

  /** Tells whether a part of a name may be taken for the number of an overload. */
  static boolean beginsWithDigit(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
