package csp.engine.choice;

import csp.engine.waiting.Waiter;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which guards of a choice may be chosen. Each selection evaluates, once and in the order of the
 * guards, the conditions, and then asks the suppliers of the outputs that are open. It belongs to
 * the process that selects.
 */
final class Preconditions {
  private final Registration[] guards;
  private final Condition[] conditions;

  /** The outputs whose value is asked for. */
  private final int[] supplied;

  private final boolean[] dropped;
  private int remaining;
  private boolean stale = true;

  /** The guards that may be chosen in the present selection. */
  final GuardSet open;

  Preconditions(Registration[] guards, Condition[] conditions) {
    this.guards = guards;
    this.conditions = conditions;
    this.supplied = IntStream.range(0, guards.length).filter(i -> guards[i].isSupplied()).toArray();
    this.dropped = new boolean[guards.length];
    this.remaining = guards.length;
    this.open = new GuardSet(guards.length);
  }

  /** Returns how many guards have not been dropped. */
  int remaining() {
    return remaining;
  }

  boolean isDropped(int index) {
    return dropped[index];
  }

  void drop(int index) {
    if (!dropped[index]) {
      dropped[index] = true;
      remaining--;
      stale = true;
    }
  }

  /** Finds out which guards may be chosen, and what the outputs among them offer. */
  void evaluate(Waiter me, boolean @Nullable [] allowed) {
    if (allowed != null && allowed.length != guards.length) {
      throw new IllegalArgumentException(
          "this Alt has "
              + guards.length
              + " guards, but was given "
              + allowed.length
              + " preconditions; dropped guards count too");
    }
    if (conditions.length == 0 && supplied.length == 0 && allowed == null && !stale) {
      return;
    }
    stale = true;
    for (int i = 0; i < guards.length; i++) {
      guards[i].open = !dropped[i] && (allowed == null || allowed[i]);
    }
    if (conditions.length > 0 || supplied.length > 0) {
      me.setSignal(Waiter.EVALUATING);
      try {
        test();
        supply();
      } finally {
        me.clearSignal(Waiter.EVALUATING);
      }
    }
    open.clear();
    for (int i = 0; i < guards.length; i++) {
      if (guards[i].open) {
        open.add(i);
      }
    }
    stale = allowed != null;
  }

  /** Drops what the suppliers gave: a choice that is kept does not keep a value nobody took. */
  void forgetSupplied() {
    for (int index : supplied) {
      guards[index].offered = null;
    }
  }

  private void test() {
    for (Condition condition : conditions) {
      if (isAnyLeft(condition) && !condition.test().getAsBoolean()) {
        for (int i = condition.from(); i < condition.to(); i++) {
          guards[i].open = false;
        }
      }
    }
  }

  private void supply() {
    for (int index : supplied) {
      if (guards[index].open) {
        guards[index].supply();
      }
    }
  }

  private boolean isAnyLeft(Condition condition) {
    for (int i = condition.from(); i < condition.to(); i++) {
      if (!dropped[i]) {
        return true;
      }
    }
    return false;
  }
}
