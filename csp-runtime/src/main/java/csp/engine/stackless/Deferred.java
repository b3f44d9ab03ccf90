package csp.engine.stackless;

import org.jspecify.annotations.Nullable;

/**
 * An operation that is enrolled once all frames have been saved.
 *
 * @param innermost the frame that it stands in
 * @param begun what the attempt has left to be finished, if anything
 */
record Deferred(
    int operation,
    Object receiver,
    @Nullable Object first,
    @Nullable Object second,
    Frame innermost,
    @Nullable Pending begun)
    implements Pending {
  @Override
  public void giveUp() {
    if (begun != null) {
      begun.giveUp();
    }
  }

  @Override
  public boolean conclude(StacklessProcess me) {
    throw new IllegalStateException("a deferred operation was never enrolled");
  }
}
