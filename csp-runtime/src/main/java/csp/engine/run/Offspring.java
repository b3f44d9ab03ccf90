package csp.engine.run;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The executions that belong to a process: what it has spawned, and the nested start that it waits
 * for. A list linked through its members, so that a server that spawns a million processes holds
 * only those that live. Guarded by the lock of the process.
 */
final class Offspring {
  private @Nullable RootRun first;
  private int regular;

  void add(RootRun child) {
    RootRun second = first;
    child.next = second;
    if (second != null) {
      second.previous = child;
    }
    first = child;
    if (!child.isDaemon) {
      regular++;
    }
  }

  /** Removes {@code child}; tells whether it was no daemon. */
  boolean remove(RootRun child) {
    RootRun before = child.previous;
    RootRun after = child.next;
    if (before == null) {
      first = after;
    } else {
      before.next = after;
    }
    if (after != null) {
      after.previous = before;
    }
    child.next = null;
    child.previous = null;
    if (!child.isDaemon) {
      regular--;
    }
    return !child.isDaemon;
  }

  boolean isEmpty() {
    return first == null;
  }

  /** Tells whether some are left, and all of them are daemons. */
  boolean areAllDaemons() {
    return first != null && regular == 0;
  }

  void addTo(Collection<Run> runs) {
    for (RootRun child = first; child != null; child = child.next) {
      runs.add(child);
    }
  }
}
