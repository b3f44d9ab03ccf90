package csp.engine;

/**
 * Decides how many workers run. Long turns gain by every core there is. Short ones, that mostly
 * communicate, often lose: what two processes hand over moves from core to core, which costs ten
 * times the communication; yet independent networks gain. Nobody can tell from the outside, so it
 * is tried out: now and then, for a moment, with more workers or with one, and kept if more was
 * communicated. What has not paid is tried less and less often.
 *
 * <p>Belongs to the {@link Watchdog}'s thread.
 */
final class Breadth {
  /** How many ticks a figure is taken over. */
  private static final int WINDOW = 4;

  /** How many ticks all workers go on after a turn was long. */
  private static final int AFTERMATH = 10;

  /**
   * In how many ticks, one after the other, turns must be long: in a single one the machine may
   * have been busy with something else.
   */
  private static final int CERTAIN = 3;

  /** How many windows until something else is tried, at first and at most. */
  private static final int FIRST_PATIENCE = 4;

  private static final int LONGEST_PATIENCE = 256;

  /** More workers must communicate so much more than one does. */
  private static final double GAIN = 1.2;

  private final int most;
  private int longTicks;
  private int aftermath;
  private int ticks;
  private long communicated;
  private int windows;
  private int patience = FIRST_PATIENCE;

  /** What was made in a window before the trial; negative if there is none. */
  private long before = -1;

  private boolean isSettling;

  Breadth(int most) {
    this.most = most;
  }

  /**
   * Tells what happened in a tick.
   *
   * @param made how many communications there were
   * @param areLong whether turns are long
   */
  void tick(long made, boolean areLong) {
    if (most == 1) {
      return;
    }
    longTicks = areLong ? longTicks + 1 : 0;
    if (longTicks >= CERTAIN) {
      aftermath = AFTERMATH;
      before = -1;
      Scheduler.limitTo(most);
    }
    if (aftermath > 0) {
      aftermath--;
      ticks = 0;
      communicated = 0;
      windows = patience; // then one will do again, perhaps
      return;
    }
    if (isSettling) { // the first tick after a change says nothing
      isSettling = false;
      return;
    }
    communicated += made;
    if (++ticks == WINDOW) {
      endWindow(communicated);
      ticks = 0;
      communicated = 0;
    }
  }

  private void endWindow(long made) {
    boolean isWide = Scheduler.limit() > 1;
    if (before >= 0) { // this was a trial
      boolean pays = isWide ? made > before * GAIN : made * GAIN > before;
      before = -1;
      windows = 0;
      patience = pays ? FIRST_PATIENCE : Math.min(LONGEST_PATIENCE, patience * 2);
      if (!pays) {
        change(!isWide);
      }
    } else if (++windows >= patience) {
      before = made;
      change(!isWide);
    }
  }

  private void change(boolean toWide) {
    isSettling = true;
    Scheduler.limitTo(toWide ? most : 1);
  }
}
