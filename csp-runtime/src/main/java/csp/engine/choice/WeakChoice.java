package csp.engine.choice;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The reference from a queue to a choice: a channel keeps no discarded choice alive. When the
 * garbage collector has found one that was discarded while it was registered, its registrations are
 * taken out of their queues by whoever makes the next choice.
 *
 * <p>But it keeps one that waits. Whoever waits there may be known to nobody else: a virtual thread
 * that is parked is not among the JVM's roots unless the JVM tracks all threads, and a process
 * without a stack is just an object. It lives as long as a channel on which it can be woken, like
 * one that reads or writes.
 */
final class WeakChoice extends WeakReference<ChoiceCore> {
  /**
   * Those that were discarded. Most choices are made once, and take their registrations back; then
   * nothing refers to this reference either, and it never gets here.
   */
  private static final ReferenceQueue<ChoiceCore> DISCARDED = new ReferenceQueue<>();

  private final Registration[] guards;

  /** The choice, while it waits. Nobody reads it but the garbage collector. */
  @SuppressWarnings("unused")
  private @Nullable ChoiceCore waiting;

  WeakChoice(ChoiceCore choice, Registration[] guards) {
    super(choice, DISCARDED);
    this.guards = guards;
  }

  void hold(ChoiceCore choice) {
    waiting = choice;
  }

  void letGo() {
    waiting = null;
  }

  /** Takes the registrations of discarded choices out of their queues. Not under any lock. */
  static void sweep() {
    for (Reference<?> next = DISCARDED.poll(); next != null; next = DISCARDED.poll()) {
      for (Registration guard : ((WeakChoice) next).guards) {
        guard.recall();
      }
    }
  }
}
