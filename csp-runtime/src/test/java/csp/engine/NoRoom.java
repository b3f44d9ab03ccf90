package csp.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/** Memory that runs out just when a process is about to wait until a deadline. For tests. */
public final class NoRoom implements AutoCloseable {
  private final AtomicBoolean armed = new AtomicBoolean();
  private final Parking.Lot lot;

  private NoRoom() {
    lot = Parking.replace(new Lot());
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
    Parking.replace(lot);
  }

  private final class Lot implements Parking.Lot {
    @Override
    public void park(Object blocker, long deadline) {
      lot.park(blocker, deadline);
    }

    @Override
    public void unpark(Thread thread) {
      if (thread.getName().equals("csp-clock") && armed.getAndSet(false)) {
        throw new OutOfMemoryError("injected");
      }
      lot.unpark(thread);
    }

    @Override
    public void yieldTurn() {
      lot.yieldTurn();
    }
  }
}
