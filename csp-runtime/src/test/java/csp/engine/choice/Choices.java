package csp.engine.choice;

import csp.engine.waiting.Node;

/** Tells which choices wait. */
public final class Choices {
  private Choices() {}

  /** Tells whether one in a queue waits there just now: a choice may not, or not for this guard. */
  public static boolean waits(Node node) {
    if (node instanceof Registration registration) {
      ChoiceCore choice = registration.choice();
      return choice != null && registration.open && choice.isWaiting();
    }
    return true;
  }
}
