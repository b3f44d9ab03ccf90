package csp.engine.run;

import csp.engine.plan.Plan;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way to a process, from outside: {@code outer › inner}. */
final class Path {
  static final String SEPARATOR = " › ";

  private Path() {}

  /**
   * Returns the names of {@code leaf} and of what encloses it, beginning at {@code where}, within
   * its execution.
   */
  static String within(Run where, Plan leaf) {
    return join(names(where, leaf, false));
  }

  /** The same, with the processes that own the execution in front. */
  static String whole(Run where, Plan leaf) {
    return join(names(where, leaf, true));
  }

  private static Deque<String> names(Run where, Plan leaf, boolean beyond) {
    Deque<String> names = new ArrayDeque<>();
    names.push(leaf.name());
    for (@Nullable Run run = where; run != null; run = run.parent) {
      if (run instanceof RootRun) {
        if (!beyond) {
          break;
        }
      } else if (run.plan() != leaf && run.plan().isNamed()) {
        names.push(run.plan().name());
      }
    }
    return names;
  }

  private static String join(Deque<String> names) {
    return String.join(SEPARATOR, names);
  }
}
