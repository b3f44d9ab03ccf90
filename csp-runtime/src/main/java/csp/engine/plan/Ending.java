package csp.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * How an element of a run ended, from good to bad: that of a composition is the worst of its
 * elements'.
 */
public enum Ending {
  /** Its body returned. */
  RETURNED(1),
  /** It was a daemon, or part of one, whose time had come: its channels stay as they are. */
  DISMISSED(2),
  /** It let the closing of a channel escape: it has ended normally, and closes its channels. */
  CLOSED(3),
  /** It let poison escape: it has ended normally, and poisons its channels. */
  POISONED(4),
  /** It was terminated. */
  TERMINATED(5),
  /** It threw anything else. */
  FAILED(6);

  private static final Ending[] ALL = values();

  /** Tells it from the others, in less room than a reference takes. */
  public final byte code;

  Ending(int code) {
    this.code = (byte) code;
  }

  /** Returns the ending of that code; null for zero. */
  public static @Nullable Ending of(byte code) {
    return code == 0 ? null : ALL[code - 1];
  }

  /** Tells whether a sequence stops after it. */
  public boolean stopsAll() {
    return compareTo(TERMINATED) >= 0;
  }

  public Ending worse(Ending other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
