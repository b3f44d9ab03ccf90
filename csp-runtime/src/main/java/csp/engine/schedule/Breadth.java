package csp.engine.schedule;

/**
 * Decides how many workers run: one, or all. Long turns gain by every core there is. Short ones,
 * that mostly communicate, often lose: what two processes hand over moves from core to core, which
 * costs ten times the communication; yet independent networks, and long pipelines, gain. Nobody can
 * tell from the outside, so it is tried out: for a moment one worker and all take turns, and what
 * communicates more is kept. A trial that changes nothing is repeated less and less often; but soon
 * if the network has changed its pace since, as it does when the JIT compiles it.
 *
 * <p>It only counts what it is told, and belongs to the {@link Watchdog}'s thread.
 */
final class Breadth {
  /**
   * A trial: in which ticks all run. Each way comes as often early as late, so that a network that
   * becomes faster or slower meanwhile favours neither.
   */
  private static final boolean[] TRIAL = {false, true, true, false, false, true, true, false};

  /** How many ticks all workers go on after turns were long. */
  private static final int AFTERMATH = 10;

  /**
   * In how many ticks, one after the other, turns must be long: in a single one the machine may
   * have been busy with something else.
   */
  private static final int CERTAIN = 3;

  /** How many ticks until something else is tried, at first and at most. */
  private static final int FIRST_PATIENCE = 16;

  private static final int LONGEST_PATIENCE = 256;

  /** All must communicate so much more than one does; a little less if they already run. */
  private static final double GAIN = 1.2;

  private static final double GAIN_TO_STAY = 1.1;

  /** A pace so many times what it was, or one so much slower, is a change. */
  private static final double CHANGE = 1.5;

  /** The part of a new tick in the usual pace. */
  private static final double WEIGHT = 0.125;

  private final int most;
  private boolean isWide;
  private int longTicks;
  private int aftermath;
  private int patience = FIRST_PATIENCE;
  private int waited;

  /** The next tick of the trial; negative if there is none. */
  private int step = -1;

  private final Pace narrow = new Pace();
  private final Pace wide = new Pace();

  /** Communications a nanosecond: since the last trial, and what that had found. */
  private double usual;

  private double found;

  /**
   * @param most how many workers there can be
   */
  Breadth(int most) {
    this.most = most;
  }

  /**
   * Tells what has happened in a tick; returns how many workers may run in the next.
   *
   * @param made how many communications there were
   * @param nanos how long the tick was
   * @param areLong whether turns are long
   * @param wasIdle whether the first worker had nothing to do for a while
   */
  int tick(long made, long nanos, boolean areLong, boolean wasIdle) {
    if (most == 1) {
      return 1;
    }
    longTicks = areLong ? longTicks + 1 : 0;
    if (longTicks >= CERTAIN) {
      aftermath = AFTERMATH;
      isWide = true;
      step = -1;
    }
    if (aftermath > 0) {
      aftermath--;
      patience = FIRST_PATIENCE;
      waited = patience; // then one will do again, perhaps
      found = 0;
    } else if (made == 0) {
      giveUpTrying(); // the network has ended, or waits for something
    } else if (step >= 0) {
      goOnTrying(made, nanos);
    } else if (isWide || !wasIdle) { // where one has not enough to do, more would not help
      observe((double) made / nanos);
    }
    return (step >= 0 ? TRIAL[step] : isWide) ? most : 1;
  }

  private void observe(double pace) {
    usual += (pace - usual) * WEIGHT;
    waited++;
    boolean hasChanged = usual > found * CHANGE || usual * CHANGE < found;
    if (waited >= (hasChanged ? FIRST_PATIENCE : patience)) {
      step = 0;
      narrow.reset();
      wide.reset();
    }
  }

  private void giveUpTrying() {
    if (step >= 0) {
      step = -1;
      waited = 0;
    }
  }

  private void goOnTrying(long made, long nanos) {
    (TRIAL[step] ? wide : narrow).add(made, nanos);
    if (++step == TRIAL.length) {
      step = -1;
      waited = 0;
      boolean pays = wide.get() > narrow.get() * (isWide ? GAIN_TO_STAY : GAIN);
      patience = pays == isWide ? Math.min(LONGEST_PATIENCE, patience * 2) : FIRST_PATIENCE;
      isWide = pays;
      found = (pays ? wide : narrow).get();
      usual = found;
    }
  }

  /** How much is done in what time. */
  private static final class Pace {
    private long made;
    private long nanos;

    void reset() {
      made = 0;
      nanos = 0;
    }

    void add(long more, long time) {
      made += more;
      nanos += time;
    }

    double get() {
      return nanos == 0 ? 0 : (double) made / nanos;
    }
  }
}
