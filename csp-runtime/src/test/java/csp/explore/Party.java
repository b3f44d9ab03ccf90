package csp.explore;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that runs only when it is its turn; a virtual one, since turns change often. */
final class Party {
  final Thread thread;
  final int index;
  final Turns turns;
  private final Runnable body;
  private volatile boolean hasTurn;

  // Of who has the turn.
  boolean hasEnded;
  boolean isParked;

  /** Whether it is yet to be given something to do. */
  boolean standsBy;

  /** Whether it has been unparked. */
  boolean hasPermit;

  /** Whether it stands for a virtual thread. */
  boolean isVirtual = true;

  /** A store that only this party sees as yet. */
  @Nullable Runnable late;

  Party(Turns turns, int index, Runnable body) {
    this.turns = turns;
    this.index = index;
    this.body = body;
    this.standsBy = body instanceof Started.StandBy;
    this.isParked = standsBy;
    this.thread = Thread.ofVirtual().unstarted(this::run);
  }

  private void run() {
    awaitTurn();
    try {
      if (hasPermit || !standsBy) {
        standsBy = false;
        isParked = false;
        hasPermit = false;
        body.run();
      }
    } catch (Turns.Abandoned waits) { // the scenario tells whether that is as it should be
      isParked = false;
    } catch (Throwable thrown) {
      turns.fail(thrown);
    }
    flush();
    turns.end(this);
  }

  void flush() {
    Runnable store = late;
    if (store != null) {
      late = null;
      store.run();
    }
  }

  void giveTurn() {
    hasTurn = true;
    LockSupport.unpark(thread);
  }

  void awaitTurn() {
    boolean interrupted = Thread.interrupted(); // it may have been left so: that is no turn
    while (!hasTurn) {
      LockSupport.park(this);
    }
    hasTurn = false;
    if (interrupted) {
      thread.interrupt();
    }
  }
}
