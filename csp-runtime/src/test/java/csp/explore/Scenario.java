package csp.explore;

import java.util.List;

/** A small concurrent case. One is made for each interleaving; no two run at the same time. */
public interface Scenario {
  /** What is done at the same time, by a thread each. */
  List<Runnable> parties();

  /** Called when all parties have ended: throws an {@code AssertionError} if that is wrong. */
  void check();
}
