package csp.engine.stackless;

/** What a callee has thrown, or an operation when it was enrolled: where that stands throws it. */
final class Thrown implements Pending {
  private static final Thrown NO_ROOM =
      new Thrown(new OutOfMemoryError("no room to hand on what was thrown"));

  final Throwable what;

  private Thrown(Throwable what) {
    this.what = what;
  }

  static Thrown of(Throwable what) {
    try {
      return new Thrown(what);
    } catch (OutOfMemoryError noRoom) {
      return NO_ROOM;
    }
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    return true; // there is nothing to wait for
  }
}
