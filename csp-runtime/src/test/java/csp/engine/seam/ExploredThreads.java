package csp.engine.seam;

import csp.explore.Started;

/** Has those parties of a scenario that stand by run what would get a thread. */
public final class ExploredThreads {
  private ExploredThreads() {}

  /** From now on there are no other threads. */
  public static void begin() {
    Threads.replace((name, task) -> Started.add(0, task, false));
  }
}
