package csp.engine.choice;

import csp.engine.seam.Clock;
import csp.engine.waiting.Waiter;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The guards of a choice that may be ready: those at which something has happened, and those that
 * are restless and become ready without anybody telling. They belong to the process that selects.
 */
final class Candidates {
  private final Registration[] all;

  /** The guards that every selection must look at: alarms, ticking channels, barriers. */
  private final int[] restless;

  private final GuardSet guards;

  /** When a guard may be ready that nobody tells it of. */
  private long nextLook = Clock.NEVER;

  /** All of them are candidates at first. */
  Candidates(Registration[] all) {
    this.all = all;
    this.restless = IntStream.range(0, all.length).filter(i -> all[i].isRestless()).toArray();
    this.guards = new GuardSet(all.length);
    addAll();
  }

  GuardSet guards() {
    return guards;
  }

  /** Returns when a guard may have become ready that nobody tells it of. */
  long nextLook() {
    return nextLook;
  }

  /** One has been looked at, and is not ready. */
  void remove(int index) {
    guards.remove(index);
  }

  void addAll() {
    guards.addAll(all.length);
  }

  /**
   * Adds the guards of which nobody tells, out of their queues; finds out when one may be ready.
   */
  void addRestless() {
    long earliest = Clock.NEVER;
    for (int index : restless) {
      Registration guard = all[index];
      if (guard.open) {
        guard.recall();
        guards.add(index);
        earliest = Clock.earlier(earliest, guard.readyAt());
      }
    }
    nextLook = earliest;
  }

  /** Adds those on a list of changes. */
  void addChanged(@Nullable Registration first) {
    Registration guard = first;
    while (guard != null) {
      Registration next = guard.nextChanged;
      guard.nextChanged = null;
      guards.add(guard.index);
      guard = next;
    }
  }

  /** Takes those out of their queues that only stand there while the choice waits. */
  void recallRestless() {
    for (int index : restless) {
      all[index].recall();
    }
  }

  /** Hands ticks that are due to those who came first. */
  void passTicksOn(Waiter me) {
    for (int index : restless) {
      if (all[index].open) {
        all[index].passTickOn(me);
      }
    }
  }
}
