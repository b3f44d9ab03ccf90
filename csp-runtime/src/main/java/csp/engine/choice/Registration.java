package csp.engine.choice;

import csp.engine.seam.Clock;
import csp.engine.waiting.Node;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One guard of a choice, and its place in the queue of the channel or barrier that it waits on.
 *
 * <p>A choice that is kept leaves its registrations in the queues between selections. At any time a
 * registration with a channel is in just one of three places:
 *
 * <ul>
 *   <li>in its channel's queue: the guard was not ready when the choice last looked;
 *   <li>on its choice's list of changes: somebody came to the channel, found that the choice does
 *       not wait (or not for this guard), and took the registration out of the queue;
 *   <li>among the choice's candidates: to be looked at by the next selection.
 * </ul>
 *
 * It goes from the queue to the changes under the channel's lock, by whoever comes; from the
 * changes to the candidates and from there back into the queue by the choosing process. So a
 * selection costs nothing for guards at whose channels nothing has happened.
 *
 * <p>It refers to its choice weakly ({@link WeakChoice}): a channel keeps no discarded one alive.
 */
public abstract class Registration extends Node {
  /** What an output offers in the present selection, or what any other guard yields. */
  protected @Nullable Object offered;

  /** Whether the present selection may choose it. Written before the choice waits. */
  boolean open = true;

  /** Its position in the choice. */
  int index;

  /** The next on the choice's list of changes. */
  @Nullable Registration nextChanged;

  /** The choice, through a reference that all its registrations share; set when it is made. */
  private @Nullable WeakChoice owner;

  protected Registration(@Nullable Object offered) {
    this.offered = offered;
  }

  final void join(WeakChoice choice, int position) {
    if (owner != null) {
      throw new IllegalStateException("a registration belongs to one choice");
    }
    owner = choice;
    index = position;
  }

  /** Returns its choice, or null if that has been discarded. */
  public final @Nullable ChoiceCore choice() {
    return owner == null ? null : owner.get();
  }

  /** Returns what an output offers in the present selection. */
  public final Object offer() {
    return Objects.requireNonNull(offered);
  }

  /** Tells whether it can become ready without a change that its choice is told of. */
  protected abstract boolean isRestless();

  /** Returns when it may become ready by itself. */
  protected long readyAt() {
    return Clock.NEVER;
  }

  /** Hands a tick that is due to whoever has waited for it longest, which may be {@code me}. */
  protected void passTickOn(Waiter me) {}

  /** Tells whether what it offers is asked for by each selection. */
  protected boolean isSupplied() {
    return false;
  }

  /** Asks for what it offers; called only if it may be chosen. */
  protected void supply() {}

  /**
   * Does what it stands for, if it is ready; else puts it into the queue of what it waits on.
   * Returns the outcome, or {@code PENDING}.
   */
  protected abstract int attempt(Waiter me, ChoiceCore choice);

  /** Returns what it yields, having been chosen; {@code item} is what a writer has handed over. */
  protected Object yielded(@Nullable Object item) {
    return offer();
  }

  /** Takes it out of any queue. */
  protected void recall() {}

  /** Poisons what it waits on, if that can be poisoned. */
  protected void poison() {}

  protected boolean isPoisoned() {
    return false;
  }

  /** Returns what it waits for, as in {@code reading from channel 'c'}. */
  protected abstract Waiting operation();
}
