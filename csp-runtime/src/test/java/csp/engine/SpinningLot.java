package csp.engine;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Parks threads by spinning until they are woken, and for no other reason: Lincheck lets {@code
 * park} return at once, which would hide each wake-up that is lost; a thread that spins for ever it
 * does report.
 */
final class SpinningLot implements Parking.Lot {
  private final Thread[] threads;
  private final AtomicIntegerArray permits;

  SpinningLot(Thread... threads) {
    this.threads = threads;
    this.permits = new AtomicIntegerArray(threads.length);
  }

  @Override
  public void park(Object blocker, long deadline) {
    int me = indexOf(Thread.currentThread());
    while (permits.get(me) == 0) {
      Thread.onSpinWait();
    }
    permits.set(me, 0);
  }

  @Override
  public void unpark(Thread thread) {
    permits.set(indexOf(thread), 1);
  }

  @Override
  public void yieldTurn() {
    Thread.onSpinWait();
  }

  private int indexOf(Thread thread) {
    for (int i = 0; i < threads.length; i++) {
      if (threads[i] == thread) {
        return i;
      }
    }
    throw new AssertionError("not one of the threads of this run");
  }
}
