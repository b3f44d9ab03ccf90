package csp.explore;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What would be given to the scheduler: each may be here only once. */
public final class Ready {
  private static final ArrayDeque<Object> PROCESSES = new ArrayDeque<>();

  private Ready() {}

  public static void add(Object process) {
    Explorer.point("submit");
    synchronized (PROCESSES) {
      if (PROCESSES.contains(process)) {
        throw new AssertionError(process + " is scheduled twice");
      }
      PROCESSES.add(process);
    }
  }

  public static @Nullable Object poll() {
    synchronized (PROCESSES) {
      return PROCESSES.poll();
    }
  }

  static void clear() {
    synchronized (PROCESSES) {
      PROCESSES.clear();
    }
  }
}
