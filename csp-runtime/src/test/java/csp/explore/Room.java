package csp.explore;

/** The memory of a scenario: there is none for one of the objects that the engine makes. */
public final class Room {
  private static long made;
  private static long refused;

  private Room() {}

  /** From now on there is room for all but one, the {@code number}-th from now; 0 is none. */
  static void refuse(long number) {
    made = 0;
    refused = number;
  }

  /** Tells whether one has been refused. */
  static boolean hasRefused() {
    return refused > 0 && made >= refused;
  }

  /** Called by the transformed code before it makes something, by who has the turn. */
  public static void make() {
    if (Turns.current() != null && ++made == refused) {
      throw new OutOfMemoryError("no room (of a test)");
    }
  }
}
