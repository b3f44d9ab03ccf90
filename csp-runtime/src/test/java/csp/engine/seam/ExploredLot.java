package csp.engine.seam;

import csp.explore.Explorer;

/** Parks the parties of a scenario, whose turns are chosen. */
public final class ExploredLot implements Parking.Lot {
  private ExploredLot() {}

  /** From now on this is how all park. */
  public static void open() {
    Parking.replace(new ExploredLot());
  }

  @Override
  public void park(Object blocker, long deadline) {
    if (Thread.currentThread().isInterrupted()) {
      Explorer.spin(); // as it is with threads: nothing parks
    } else {
      Explorer.park();
    }
  }

  @Override
  public void unpark(Thread thread) {
    Explorer.unpark(thread);
  }

  @Override
  public void yieldTurn() {
    Explorer.spin();
  }
}
