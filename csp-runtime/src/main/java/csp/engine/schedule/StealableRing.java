package csp.engine.schedule;

import csp.engine.waiting.Seat;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Processes that are ready, in a ring: its owner appends, and anybody may take the first, by a
 * compare-and-set of {@code head}.
 *
 * <p><b>Who may touch what.</b> {@code tail} and the slots from {@code tail} on are the owner's. A
 * slot is written before {@code tail} (release), and read after it (acquire); the owner writes to a
 * slot again only when {@code head} has passed it, and who takes from a slot reads it before the
 * compare-and-set that makes it his: if a slot has been used again meanwhile, {@code head} has
 * moved, and the compare-and-set fails.
 */
abstract class StealableRing extends Seat {
  /** How many may wait here; more go to the common queue. */
  private static final int CAPACITY = 1 << 10;

  private static final int MASK = CAPACITY - 1;

  private static final VarHandle HEAD;
  private static final VarHandle TAIL;
  private static final VarHandle SLOT;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      HEAD = lookup.findVarHandle(StealableRing.class, "head", int.class);
      TAIL = lookup.findVarHandle(StealableRing.class, "tail", int.class);
      SLOT = MethodHandles.arrayElementVarHandle(TurnTaker[].class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final TurnTaker[] ring = new TurnTaker[CAPACITY];
  private volatile int head;
  private volatile int tail;

  /** Up to where its owner has forgotten what was there. */
  private int forgotten;

  /** Returns how many wait. For the owner. */
  final int waiting() {
    return (int) TAIL.get(this) - (int) HEAD.getAcquire(this);
  }

  /** Tells whether it has room for another one. */
  static boolean hasRoom(int waiting) {
    return waiting < CAPACITY;
  }

  /** Appends one; there must be room. For the owner. */
  final void append(TurnTaker process) {
    int end = (int) TAIL.get(this);
    SLOT.set(ring, end & MASK, process);
    TAIL.setRelease(this, end + 1);
  }

  /** Keeps nothing alive that has ended, if it is empty. For the owner. */
  final void forgetAll() {
    int end = (int) TAIL.get(this);
    if ((int) HEAD.getAcquire(this) == end) { // so whoever looks at a slot now does so in vain
      for (int i = Math.max(forgotten, end - CAPACITY); i != end; i++) {
        SLOT.set(ring, i & MASK, null);
      }
      forgotten = end;
    }
  }

  /** Takes the first; null if there is none. Any thread may call this. */
  final @Nullable TurnTaker steal() {
    while (true) {
      int first = (int) HEAD.getAcquire(this);
      if ((int) TAIL.getAcquire(this) - first <= 0) {
        return null;
      }
      TurnTaker process = (TurnTaker) SLOT.getAcquire(ring, first & MASK);
      if (HEAD.compareAndSet(this, first, first + 1)) {
        return process;
      }
    }
  }

  /** Tells whether any wait. Any thread may call this. */
  final boolean hasRing() {
    return tail - head > 0;
  }
}
