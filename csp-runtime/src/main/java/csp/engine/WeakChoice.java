package csp.engine;

import java.lang.ref.WeakReference;

/** The reference from a queue to a choice. */
final class WeakChoice extends WeakReference<ChoiceCore> {
  WeakChoice(ChoiceCore choice) {
    super(choice);
  }
}
