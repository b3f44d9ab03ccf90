package csp.engine;

/**
 * How an element of a run ended, from good to bad: that of a composition is the worst of its
 * elements'.
 */
public enum Ending {
  /** Its body returned. */
  RETURNED,
  /** It was a daemon, or part of one, whose time had come: its channels stay as they are. */
  DISMISSED,
  /** It let the closing of a channel escape: it has ended normally, and closes its channels. */
  CLOSED,
  /** It let poison escape: it has ended normally, and poisons its channels. */
  POISONED,
  /** It was terminated. */
  TERMINATED,
  /** It threw anything else. */
  FAILED;

  /** Tells whether a sequence stops after it. */
  boolean stopsAll() {
    return compareTo(TERMINATED) >= 0;
  }

  Ending worse(Ending other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
