package csp;

/** An end that only remembers what was done to it. */
final class FakeEnd implements OwnedEnd {
  private volatile String state = "open";

  @Override
  public void release(boolean closing) {
    state = closing ? "closed" : "poisoned";
  }

  String state() {
    return state;
  }
}
