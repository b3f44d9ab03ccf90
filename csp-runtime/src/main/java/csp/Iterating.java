package csp;

import csp.engine.channel.Lookahead;
import csp.engine.stackless.Operation;
import csp.engine.stackless.StacklessProcess;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * {@code hasNext()} and {@code next()} of an iterator, for processes without a stack: that of a
 * channel may wait, and that of {@code alt.times(n)}; any other is just asked.
 */
record Iterating(boolean taking) implements Operation {
  private static final Operation ASKING = Lookahead.advancing(false);
  private static final Operation TAKING = Lookahead.advancing(true);

  @Override
  public boolean attempt(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
    if (receiver instanceof Lookahead) {
      return (taking ? TAKING : ASKING).attempt(me, receiver, first, second);
    }
    Iterator<?> values = (Iterator<?>) receiver;
    if (taking) {
      if (values instanceof Alt.Selections<?> selections && selections.hasNext()) {
        return selections.attempt(me);
      }
      me.giveObject(values.next());
    } else {
      me.giveInt(values.hasNext() ? 1 : 0);
    }
    return true;
  }

  @Override
  public void enrol(
      StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
    if (receiver instanceof Alt.Selections<?> selections) {
      selections.enrol(me);
    } else {
      (taking ? TAKING : ASKING).enrol(me, receiver, first, second);
    }
  }
}
