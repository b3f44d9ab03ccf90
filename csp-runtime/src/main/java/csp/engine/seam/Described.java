package csp.engine.seam;

/** Exceptions as text, although they are the user's, and may throw when they are asked. */
public final class Described {
  private Described() {}

  /** Returns what {@code thrown} says of itself; only its type, if it cannot be asked. */
  public static String of(Throwable thrown) {
    try {
      return thrown.toString();
    } catch (Throwable mute) {
      String reason = mute.getClass().getName();
      return thrown.getClass().getName() + " (what it says cannot be had: " + reason + ")";
    }
  }
}
