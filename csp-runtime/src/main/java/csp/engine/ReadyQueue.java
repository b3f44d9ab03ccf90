package csp.engine;

import org.jspecify.annotations.Nullable;

/**
 * Processes that are ready, first come first served, for any worker to take. They are linked by the
 * field that links them in a channel's queue when they wait, so nothing is allocated, and a process
 * that is ready cannot be lost for want of memory.
 */
final class ReadyQueue extends SpinLock {
  private @Nullable StacklessProcess first;
  private @Nullable StacklessProcess last;

  /** Written under the lock, read without: who adds does so before it looks for idle workers. */
  private volatile boolean isEmpty = true;

  void add(StacklessProcess process) {
    lock();
    try {
      process.next = null;
      if (last == null) {
        first = process;
      } else {
        last.next = process;
      }
      last = process;
      isEmpty = false;
    } finally {
      unlock();
    }
  }

  @Nullable StacklessProcess poll() {
    if (isEmpty) {
      return null;
    }
    lock();
    try {
      StacklessProcess process = first;
      if (process != null) {
        first = (StacklessProcess) process.next;
        process.next = null;
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
