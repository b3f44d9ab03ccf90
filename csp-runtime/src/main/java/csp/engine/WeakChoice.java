package csp.engine;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The reference from a queue to a choice: a channel keeps no discarded choice alive.
 *
 * <p>But it keeps one that waits. Whoever waits there may be known to nobody else: a virtual thread
 * that is parked is not among the JVM's roots unless the JVM tracks all threads, and a process
 * without a stack is just an object. It lives as long as a channel on which it can be woken, like
 * one that reads or writes.
 */
final class WeakChoice extends WeakReference<ChoiceCore> {
  /** The choice, while it waits. Nobody reads it but the garbage collector. */
  @SuppressWarnings("unused")
  private @Nullable ChoiceCore waiting;

  WeakChoice(ChoiceCore choice) {
    super(choice);
  }

  void hold(ChoiceCore choice) {
    waiting = choice;
  }

  void letGo() {
    waiting = null;
  }
}
