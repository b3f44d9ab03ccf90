package csp.explore;

import java.util.List;

/** A small concurrent case. One is made for each interleaving; no two run at the same time. */
public interface Scenario {
  /** What is done at the same time, by a thread each. */
  List<Runnable> parties();

  /**
   * Whether a store that is only a release may become visible after loads of its thread that follow
   * it, as processors have it. Only those are delayed that {@link Points} names.
   */
  default boolean delaysStores() {
    return false;
  }

  /** Called when all parties have ended: throws an {@code AssertionError} if that is wrong. */
  void check();
}
