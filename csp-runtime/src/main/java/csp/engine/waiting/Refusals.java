package csp.engine.waiting;

import csp.engine.plan.Installed;

/** Makes the exceptions of operations that come to nothing: one page with all their texts. */
public final class Refusals {
  private Refusals() {}

  /** The process has been terminated or dismissed, or communicates where it must not. */
  public static RuntimeException stopped(Waiter waiter, Waiting place) {
    if ((waiter.signals & Waiter.EVALUATING) != 0 && (waiter.signals & Waiter.TERMINATE) == 0) {
      return new IllegalStateException(
          waiter.name()
              + " cannot go on "
              + place.describe()
              + ": it evaluates a condition or a supplier of a choice, which must not communicate."
              + " Communicate before the selection, or after it.");
    }
    return Installed.makers()
        .terminated(
            waiter.name()
                + " stops "
                + place.describe()
                + ": it has been terminated. Let this exception escape, or clean up and return.");
  }

  /** A wait was given up because it was {@code INTERRUPTED} or {@code STOPPED}. */
  public static RuntimeException givenUp(Waiter waiter, int reached, Waiting place) {
    return reached == Waiter.INTERRUPTED ? interrupted(waiter, place) : stopped(waiter, place);
  }

  static RuntimeException interrupted(Waiter waiter, Waiting place) {
    return Installed.makers()
        .interrupted(
            waiter.name()
                + " was interrupted while "
                + place.describe()
                + "; the operation has had no effect, and the thread's interrupt flag is set.");
  }

  /** A start() was interrupted: what it had begun has been terminated, and has ended. */
  public static RuntimeException interruptedRun(Waiter waiter, Waiting place) {
    return Installed.makers()
        .interrupted(
            waiter.name()
                + " was interrupted while "
                + place.describe()
                + "; that has been terminated and has ended, and the thread's interrupt flag is"
                + " set.");
  }

  public static RuntimeException poisoned(Waiter waiter, Waiting place, String by) {
    return Installed.makers()
        .poisoned(
            waiter.name()
                + " cannot go on "
                + place.describe()
                + ": it was poisoned by "
                + by
                + ". Let this exception escape to wind the network down, or catch it to go on"
                + " without.");
  }

  public static RuntimeException closed(Waiter waiter, Waiting place, String by) {
    return Installed.makers()
        .closed(
            waiter.name()
                + " cannot go on "
                + place.describe()
                + ": it was closed by "
                + by
                + ". A reader that wants all there is iterates (for (T x : in)); a writer must not"
                + " write after the close.");
  }

  /** Two processes select from one choice at the same time. */
  public static RuntimeException inUse(Waiter waiter, String other) {
    return new IllegalStateException(
        waiter.name()
            + " cannot select from an Alt from which "
            + other
            + " is just selecting: an Alt serves one selection at a time. Give each process its"
            + " own.");
  }

  /** Nothing can ever be ready. */
  public static RuntimeException noGuard(Waiter waiter, int guards, int remaining) {
    String why =
        guards == 0
            ? "it has none."
            : remaining == 0
                ? "all " + guards + " have been dropped. Leave the loop before the last is dropped."
                : "no precondition of its " + guards + " guards holds, so it would wait for ever.";
    return Installed.makers()
        .noGuard(
            "Every Alt must have at least one guard. " + waiter.name() + " selects, but " + why);
  }
}
