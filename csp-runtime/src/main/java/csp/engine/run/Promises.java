package csp.engine.run;

import csp.engine.seam.Parking;
import csp.engine.seam.Threads;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Completes the futures of an execution that has ended. They run code of the user's then: on a
 * thread of its own.
 */
final class Promises {
  private Promises() {}

  static void keep(RootRun ended, List<CompletableFuture<Void>> promised) {
    try {
      Threads.start(ended.plan().name() + " (future)", () -> keepAll(ended, promised));
    } catch (Throwable refused) { // better here than not at all
      keepAll(ended, promised);
    }
  }

  private static void keepAll(RootRun ended, List<CompletableFuture<Void>> promised) {
    for (int i = 0; i < promised.size(); i++) {
      while (!completes(ended, promised.get(i))) {
        Parking.yieldTurn();
      }
    }
    ended.letGo();
  }

  /** Returns false, having done nothing, if there is no memory. */
  private static boolean completes(RootRun ended, CompletableFuture<Void> future) {
    try {
      ended.complete(future);
      return true;
    } catch (OutOfMemoryError noRoom) {
      return false;
    }
  }
}
