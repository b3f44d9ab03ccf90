package csp.explore;

import java.util.concurrent.locks.LockSupport;

/** A thread that runs only when it is its turn. */
final class Party extends Thread {
  final Explorer explorer;
  final int index;
  private final Runnable body;
  private volatile boolean hasTurn;
  volatile boolean hasEnded;

  /** Whether it has been unparked. */
  volatile boolean hasPermit;

  Party(Explorer explorer, int index, Runnable body) {
    this.explorer = explorer;
    this.index = index;
    this.body = body;
    setDaemon(true);
  }

  @Override
  public void run() {
    awaitTurn();
    try {
      body.run();
    } catch (Throwable thrown) {
      explorer.fail(thrown);
    }
    explorer.note(this, "has ended");
    hasEnded = true;
    explorer.choose(index);
  }

  void giveTurn() {
    hasTurn = true;
    LockSupport.unpark(this);
  }

  void awaitTurn() {
    while (!hasTurn) {
      LockSupport.park(this);
    }
    hasTurn = false;
  }

  void awaitEnd() {
    boolean interrupted = false;
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
