package csp.engine.run;

import csp.engine.seam.Threads;
import csp.engine.waiting.Seat;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A thread that runs elements of a composition one after the other; see {@link Hands}. What it is
 * to run is a range of them, of which it takes the first without a lock; another may take the rest.
 */
final class Hand implements Runnable {
  /** So often it takes elements: then other threads have their turn. */
  private static final int ROUNDS = 4;

  private static final VarHandle OWN;

  static {
    try {
      OWN = MethodHandles.lookup().findVarHandle(Hand.class, "own", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Hands all;
  private final ParallelRun whole;

  /** The index of the next of its elements, and above that the one behind the last. */
  private volatile long own;

  /**
   * How many elements have ended on it and have not been counted; others may see an older value.
   */
  private int uncounted;

  /** Who is behind it among those that are busy; guarded by {@code all}. */
  @Nullable Hand next;

  /** Made before it has a thread: when it runs, elements have nobody else. */
  private final Drive drive = new Drive(this);

  /** The same to begin the rest, each on a thread of its own. */
  private final Drive starter = new Drive(false);

  private int rounds; // of running; none if it is fresh

  Hand(Hands all, ParallelRun whole) {
    this.all = all;
    this.whole = whole;
  }

  @Override
  public void run() {
    boolean isCrowded = all.join(this);
    Run first = next(drive);
    if (isCrowded) {
      beginRest();
    } else {
      employ(drive);
    }
    try {
      runFrom(first);
    } finally {
      Seat.keepNone();
    }
  }

  /** Has another hand stand by, if any element has not begun. */
  void employ(Drive drive) {
    while (all.hasMore()) {
      try {
        Threads.start(whole.nextName(), new Hand(all, whole));
        return;
      } catch (Throwable refused) { // out of memory, mostly: the others must hear of it
        if (next(drive) instanceof LeafRun lost) {
          lost.neverRan(refused, drive);
        }
      }
    }
  }

  /** Each of the rest gets a thread. */
  private void beginRest() {
    for (Run next = next(starter); next != null; next = next(starter)) {
      starter.push(next);
      starter.drive();
    }
    starter.drive();
  }

  private void runFrom(@Nullable Run first) {
    String threadName = Thread.currentThread().getName();
    rounds = 1;
    for (Run element = first; element != null; element = next(drive)) {
      drive.push(element);
      threadName = LeafRun.runAll(drive, threadName);
    }
    all.leave(this);
    LeafRun.runAll(drive, threadName); // that may have been the end of all, or of the rest
  }

  /** Returns the next element that its thread begins, or null if it has none to begin. */
  @Nullable Run next(Drive drive) {
    Run element = poll();
    if (element != null) {
      return element;
    }
    if (uncounted > 0) {
      int ended = uncounted;
      uncounted = 0;
      whole.countDown(ended, drive);
    }
    if (!isFresh() && ++rounds > ROUNDS) {
      return null;
    }
    all.provide(this, drive);
    return poll();
  }

  private @Nullable Run poll() {
    for (long range = own; next(range) < end(range); range = own) {
      if (OWN.compareAndSet(this, range, range + 1)) {
        return whole.element(next(range));
      }
    }
    return null;
  }

  boolean isFresh() {
    return rounds == 0;
  }

  boolean hasMore() {
    long range = own;
    return next(range) < end(range);
  }

  /** Takes the elements from {@code first} to the one before {@code end}. It has none. */
  void take(int first, int end) {
    own = ((long) end << Integer.SIZE) | first;
  }

  /** Takes what {@code other} has not begun; returns false if that is nothing. It has none. */
  boolean takeAllOf(Hand other) {
    for (long range = other.own; next(range) < end(range); range = other.own) {
      if (OWN.compareAndSet(other, range, 0L)) {
        own = range;
        return true;
      }
    }
    return false;
  }

  private static int next(long range) {
    return (int) range;
  }

  private static int end(long range) {
    return (int) (range >>> Integer.SIZE);
  }

  /**
   * An element of {@code parent} has ended on its thread; returns false if it does not count it.
   * What its thread runs when it has taken the last of its elements is none of them.
   */
  boolean counts(ParallelRun parent) {
    if (parent != whole) {
      return false;
    }
    uncounted++;
    return true;
  }

  int uncounted() {
    return uncounted;
  }
}
