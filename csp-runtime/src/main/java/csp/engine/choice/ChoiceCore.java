package csp.engine.choice;

import csp.engine.seam.Parking;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A choice as its partners see it: what they may claim. What the choosing process does is in {@link
 * Selection}; the story of how two parties meet, in {@code MeetingPlace}.
 *
 * <p>Its state is one word: what it is doing, and the number of the wait. It goes from idle to
 * waiting and back by the choosing process, and from waiting to claimed by one partner, whose
 * compare-and-set is the instant of the communication. A barrier must claim several choices or
 * none: it locks them one after the other, in the order of their ids, and then claims them all or
 * lets all go. Whoever meets a locked one waits for the few instructions that this takes.
 *
 * <p>Happens-before: a claim is a compare-and-set of a number that was written after {@code
 * waiter}, {@code ticket}, {@code open} and {@code offered}, none of which is volatile, so a
 * partner whose claim succeeds has read those of this very wait. The partner then writes {@code
 * chosen} and the waiter's item before its outcome, which the choosing process reads first. When a
 * selection ends, its wait has been claimed or taken back, by a compare-and-set: that it is idle
 * then is told to nobody who would act on it, and a release is enough.
 */
public abstract class ChoiceCore implements Waiting {
  private static final int IDLE = 0;
  private static final int WAITING = 1;
  private static final int LOCKED = 2;
  private static final int CLAIMED = 3;
  private static final int STATUS = 3;
  private static final int NEXT_WAIT = 4;

  private static final int SPINS = 100;

  private static final AtomicLong IDS = new AtomicLong();
  private static final VarHandle STATE;
  private static final VarHandle CHANGED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(ChoiceCore.class, "state", long.class);
      CHANGED = lookup.findVarHandle(ChoiceCore.class, "changed", Registration.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public final long id = IDS.incrementAndGet();

  /** What it chooses between. */
  final Registration[] guards;

  /** How its registrations refer to it. */
  private final WeakChoice reference;

  private volatile long state;

  /** The registrations that were taken out of their queues, linked by {@code nextChanged}. */
  private volatile @Nullable Registration changed;

  /** Whether somebody could not complete a barrier because this choice did not wait. */
  private volatile boolean nudged;

  /** Whoever chooses. */
  private @Nullable Waiter waiter;

  /** Its arrival, once it has registered with anything in the present selection; see Arrivals. */
  private long ticket;

  private boolean arrived;

  /** The guard that a partner has claimed. */
  private int chosen;

  ChoiceCore(Registration[] guards) {
    WeakChoice.sweep(); // whoever makes choices pays for those that were discarded
    this.guards = guards.clone();
    reference = new WeakChoice(this, this.guards);
    for (int i = 0; i < guards.length; i++) {
      this.guards[i].join(reference, i);
    }
  }

  // ------------------------------------------------- called by its partners, under their locks

  /** Claims it for a guard; {@link #commit} must follow. Fails unless it waits, and for that. */
  public final boolean claim(Registration guard) {
    return advance(guard, CLAIMED, false);
  }

  /** Claims it like {@link #claim}, but only if the guard has the place that this wait deserves. */
  public final boolean claimInTurn(Registration guard) {
    return advance(guard, CLAIMED, true);
  }

  /** Keeps it from being claimed by others; {@link #commitLocked} or {@link #release} follows. */
  public final boolean lock(Registration guard) {
    return advance(guard, LOCKED, false);
  }

  private boolean advance(Registration guard, int to, boolean inTurn) {
    for (int turn = 0; ; turn++) {
      long seen = state;
      int status = (int) (seen & STATUS);
      if (status == LOCKED) {
        pause(turn);
      } else if (status != WAITING || !guard.open || (inTurn && guard.ticket != ticket)) {
        return false;
      } else if (STATE.compareAndSet(this, seen, seen - WAITING + to)) {
        if (to == CLAIMED) {
          chosen = guard.index;
        }
        return true;
      }
    }
  }

  public final void release() {
    state = state - LOCKED + WAITING;
  }

  /** Turns a lock into a claim, and completes it. */
  public final Waiter commitLocked(Registration guard, @Nullable Object value, int outcome) {
    chosen = guard.index;
    state = state - LOCKED + CLAIMED;
    return commit(value, outcome);
  }

  /** Completes a claim; returns the waiter, to be woken. */
  public final Waiter commit(@Nullable Object value, int outcome) {
    Waiter claimed = waiter;
    if (claimed == null) {
      throw new IllegalStateException("a choice was claimed that nobody makes");
    }
    claimed.item = value;
    claimed.settle(outcome);
    return claimed;
  }

  /** Tells it that a guard, which has left its queue, must be looked at again. */
  public final void change(Registration guard) {
    Registration first;
    do {
      first = changed;
      guard.nextChanged = first;
    } while (!CHANGED.compareAndSet(this, first, guard));
  }

  /** Tells it to look at its barriers again. */
  public final void nudge() {
    nudged = true;
  }

  public final boolean isWaiting() {
    int status = (int) (state & STATUS);
    return status == WAITING || status == LOCKED;
  }

  public final long ticket() {
    return ticket;
  }

  // ------------------------------------------------- called by the choosing process

  /** Returns the number of its arrival, which is that of the first registration or wait. */
  public final long arrive() {
    if (!arrived) {
      arrived = true;
      ticket = Arrivals.next();
    }
    return ticket;
  }

  /** Tells whether it has arrived in the present selection. */
  public final boolean hasArrived() {
    return arrived;
  }

  /** Begins to wait, having been prepared: from now on it may be claimed. Returns which wait. */
  final long beginWait(Waiter me) {
    arrive();
    waiter = me;
    reference.hold(this);
    long wait = (state & ~STATUS) + NEXT_WAIT + WAITING;
    state = wait;
    return wait;
  }

  /**
   * Takes a wait back; fails if a partner has claimed it. The choosing process may be elsewhere by
   * then, and wait once more: it is told by the number of the wait.
   */
  final boolean cancelWait(long wait) {
    for (int turn = 0; ; turn++) {
      long seen = state;
      if (seen == wait - WAITING + LOCKED) {
        pause(turn);
      } else if (seen != wait) {
        return false;
      } else if (STATE.compareAndSet(this, seen, seen - WAITING + IDLE)) {
        return true;
      }
    }
  }

  /** Takes the wait of {@code me} back, if there is one; called by others than {@code me}. */
  final boolean cancelWaitOf(Waiter me) {
    for (int turn = 0; ; turn++) {
      long seen = state;
      int status = (int) (seen & STATUS);
      if (status == LOCKED) {
        pause(turn);
      } else if (status != WAITING || waiter != me) {
        return false;
      } else if (STATE.compareAndSet(this, seen, seen - WAITING + IDLE)) {
        return true;
      }
    }
  }

  final void endSelection() {
    long seen = state;
    if ((seen & STATUS) != IDLE) {
      STATE.setRelease(this, seen & ~STATUS);
    }
    arrived = false;
    waiter = null;
    reference.letGo();
  }

  final int chosen() {
    return chosen;
  }

  /** Tells whether it must look at its guards again, though it has just done so. */
  final boolean isDisturbed() {
    return changed != null || nudged;
  }

  /** Takes the list of changes. */
  final @Nullable Registration takeChanges() {
    if (nudged) {
      nudged = false;
    }
    return changed == null ? null : (Registration) CHANGED.getAndSet(this, null);
  }

  @Override
  public final String describe() {
    StringJoiner all = new StringJoiner(", or ", "choosing between ", "");
    for (Registration guard : guards) {
      all.add(guard.operation().describe());
    }
    return all.toString();
  }

  @Override
  public final String toString() {
    return describe();
  }

  private static void pause(int turn) {
    if (turn < SPINS) {
      Thread.onSpinWait();
    } else {
      Parking.yieldTurn();
    }
  }
}
