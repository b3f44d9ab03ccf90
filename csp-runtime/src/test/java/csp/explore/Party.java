package csp.explore;

import java.util.concurrent.locks.LockSupport;

/** A thread that runs only when it is its turn; a virtual one, since turns change often. */
final class Party {
  final Thread thread;
  final int index;
  final Explorer explorer;
  private final Runnable body;
  private volatile boolean hasTurn;
  volatile boolean hasEnded;

  /** Whether it has been unparked. */
  boolean hasPermit;

  Party(Explorer explorer, int index, Runnable body) {
    this.explorer = explorer;
    this.index = index;
    this.body = body;
    this.thread = Thread.ofVirtual().unstarted(this::run);
  }

  private void run() {
    awaitTurn();
    try {
      body.run();
    } catch (Throwable thrown) {
      explorer.fail(thrown);
    }
    explorer.note("has ended");
    hasEnded = true;
    explorer.end();
  }

  void giveTurn() {
    hasTurn = true;
    LockSupport.unpark(thread);
  }

  void awaitTurn() {
    while (!hasTurn) {
      LockSupport.park(this);
    }
    hasTurn = false;
  }
}
