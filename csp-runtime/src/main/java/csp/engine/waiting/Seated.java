package csp.engine.waiting;

import org.jspecify.annotations.Nullable;

/**
 * Which process each thread runs that has been started for processes. A {@code ThreadLocal} would
 * say that too, for 136 bytes a thread; here it is a few slots of a table.
 *
 * <p>There are several, so that those who begin and end on many cores seldom want the same lock.
 * The ids of threads count up, so most of those that live find a slot of their own.
 *
 * <p><b>To look up needs no lock.</b> A thread looks only for its own entry, which nobody else
 * removes or moves: it stays in its slot for as long as that array of slots is used, and in every
 * array that replaces it before that is published. And who looks for it gets there: a slot that has
 * been used is never empty again, so that no gap comes to be between the slot where it begins and
 * its own. It sees all of this because it has been done before the thread put its entry, under the
 * same lock, or before the array was published, which is volatile. Of the entries of others, which
 * come and go meanwhile, it only compares the thread, and that is final.
 */
final class Seated extends SpinLock {
  /** Two bits more than those that tell the cores apart. */
  private static final int BITS =
      2
          + Integer.numberOfTrailingZeros(
              Integer.highestOneBit(Runtime.getRuntime().availableProcessors()));

  private static final int FEWEST = 16;

  private static final Seated[] TABLES = new Seated[1 << BITS];

  /** In place of an entry that has been removed. */
  private static final ThreadWaiter REMOVED = new ThreadWaiter(Thread.currentThread(), null);

  static {
    for (int i = 0; i < TABLES.length; i++) {
      TABLES[i] = new Seated();
    }
  }

  /** As many as a power of two. They change under the lock. */
  private volatile @Nullable ThreadWaiter[] slots = new @Nullable ThreadWaiter[FEWEST];

  // Guarded by this.
  private int entries;
  private int used; // slots, those of removed entries included

  private Seated() {}

  /** Returns the process that the calling thread, which is this one, runs; null if none here. */
  static @Nullable ThreadWaiter find(Thread thread) {
    @Nullable ThreadWaiter[] current = tableOf(thread).slots;
    int mask = current.length - 1;
    for (int at = home(thread) & mask; ; at = (at + 1) & mask) {
      ThreadWaiter there = current[at];
      if (there == null || (there.thread == thread && there != REMOVED)) {
        return there;
      }
    }
  }

  /** The calling thread, that of {@code process}, runs it from now on. */
  static void put(ThreadWaiter process) {
    tableOf(process.thread).add(process);
  }

  /** The calling thread, which is this one, runs no process any more. */
  static void remove(Thread thread) {
    tableOf(thread).takeOut(thread);
  }

  private static Seated tableOf(Thread thread) {
    return TABLES[(int) thread.threadId() & (TABLES.length - 1)];
  }

  /** The slot to begin with: ids that follow each other get different ones, but no neighbours. */
  private static int home(Thread thread) {
    return (int) (thread.threadId() >>> BITS) * 0x9E3779B9;
  }

  private void add(ThreadWaiter process) {
    lock();
    try {
      int at = indexOf(process.thread);
      if (at >= 0) {
        slots[at] = process;
        return;
      }
      if (8 * used >= 5 * slots.length) {
        renew();
      }
      if (insert(slots, process)) {
        used++;
      }
      entries++;
    } finally {
      unlock();
    }
  }

  private void takeOut(Thread thread) {
    lock();
    try {
      int at = indexOf(thread);
      if (at < 0) {
        return;
      }
      slots[at] = REMOVED;
      entries--;
      if (slots.length > FEWEST && 8 * entries < slots.length) {
        renew();
      }
    } catch (OutOfMemoryError noRoom) {
      Thread.onSpinWait(); // then it stays as large as it is
    } finally {
      unlock();
    }
  }

  private int indexOf(Thread thread) {
    int mask = slots.length - 1;
    for (int at = home(thread) & mask; ; at = (at + 1) & mask) {
      ThreadWaiter there = slots[at];
      if (there == null) {
        return -1;
      }
      if (there.thread == thread && there != REMOVED) {
        return at;
      }
    }
  }

  /** Copies the entries to new slots, at least twice as many. */
  private void renew() {
    int length = FEWEST;
    while (length < 2 * (entries + 1)) {
      length *= 2;
    }
    @Nullable ThreadWaiter[] fresh = new @Nullable ThreadWaiter[length];
    for (ThreadWaiter there : slots) {
      if (there != null && there != REMOVED) {
        insert(fresh, there);
      }
    }
    used = entries;
    slots = fresh;
  }

  /** Returns whether the slot has not been used before. */
  private static boolean insert(@Nullable ThreadWaiter[] into, ThreadWaiter process) {
    int mask = into.length - 1;
    int at = home(process.thread) & mask;
    while (into[at] != null && into[at] != REMOVED) {
      at = (at + 1) & mask;
    }
    boolean isFresh = into[at] == null;
    into[at] = process;
    return isFresh;
  }
}
