package csp.engine.seam;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Parks threads by spinning until they are woken, and for no other reason: Lincheck lets {@code
 * park} return at once, which would hide each wake-up that is lost; a thread that spins for ever it
 * does report.
 */
public final class SpinningLot implements Parking.Lot, AutoCloseable {
  private final Thread[] threads;
  private final AtomicIntegerArray permits;
  private final Parking.@Nullable Lot before;

  private SpinningLot(Thread... threads) {
    this.threads = threads;
    this.permits = new AtomicIntegerArray(threads.length);
    this.before = Parking.replace(this);
  }

  /** From now on these threads park so, until this is closed. */
  public static SpinningLot of(Thread... threads) {
    return new SpinningLot(threads);
  }

  @Override
  public void close() {
    Parking.replace(before);
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
