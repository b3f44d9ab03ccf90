package csp.engine.seam;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Memory that runs out just when a process is about to wait until a deadline. For tests. */
public final class NoRoom implements AutoCloseable {
  private final AtomicBoolean armed = new AtomicBoolean();
  private final Parking.@Nullable Lot before;

  private NoRoom() {
    before = Parking.replace(new Lot());
  }

  public static NoRoom begin() {
    return new NoRoom();
  }

  /** The next that waits until a deadline, without a stack, and until one that is the earliest. */
  public void forTheNextWait() {
    armed.set(true);
  }

  @Override
  public void close() {
    Parking.replace(before);
  }

  /** Parks as threads do without it. */
  private final class Lot implements Parking.Lot {
    @Override
    public void park(Object blocker, long deadline) {
      if (deadline == Clock.NEVER) {
        LockSupport.park(blocker);
      } else {
        LockSupport.parkNanos(blocker, Math.max(0, deadline - Clock.nanos()));
      }
    }

    @Override
    public void unpark(Thread thread) {
      if (thread.getName().equals("csp-clock") && armed.getAndSet(false)) {
        throw new OutOfMemoryError("injected");
      }
      LockSupport.unpark(thread);
    }

    @Override
    public void yieldTurn() {
      Thread.yield();
    }
  }
}
