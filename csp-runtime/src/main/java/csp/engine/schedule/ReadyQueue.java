package csp.engine.schedule;

import csp.engine.waiting.SpinLock;
import org.jspecify.annotations.Nullable;

/**
 * Processes that are ready, first come first served, for any worker to take. They are linked by the
 * field that links them in a channel's queue when they wait, so nothing is allocated, and a process
 * that is ready cannot be lost for want of memory.
 */
final class ReadyQueue extends SpinLock {
  private @Nullable TurnTaker first;
  private @Nullable TurnTaker last;

  /** Written under the lock, read without: who adds does so before it looks for idle workers. */
  private volatile boolean isEmpty = true;

  void add(TurnTaker process) {
    lock();
    try {
      process.setFollower(null);
      if (last == null) {
        first = process;
      } else {
        last.setFollower(process);
      }
      last = process;
      isEmpty = false;
    } finally {
      unlock();
    }
  }

  @Nullable TurnTaker poll() {
    if (isEmpty) {
      return null;
    }
    lock();
    try {
      TurnTaker process = first;
      if (process != null) {
        first = process.follower();
        process.setFollower(null);
        if (first == null) {
          last = null;
          isEmpty = true;
        }
      }
      return process;
    } finally {
      unlock();
    }
  }

  boolean isEmpty() {
    return isEmpty;
  }
}
