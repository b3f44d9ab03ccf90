package csp;

import csp.engine.barrier.BarrierCore;
import csp.engine.barrier.BarrierRegistration;
import csp.engine.choice.Registration;

/**
 * A barrier: a number of processes meet there, all at once, as often as they like.
 *
 * <pre>{@code
 * Barrier tick = Barrier.create(3); // three processes, each of which does
 * while (true) {
 *   step();
 *   tick.synchronise();
 * }
 * }</pre>
 *
 * <p>It is complete when as many parties wait at it, in {@link #synchronise} or in a choice that
 * offers it, as are enrolled. Then all of them go on, and all those choices commit to it; or, if
 * one of them has just committed to something else, none. As a guard it yields itself.
 *
 * <p>Nobody retires by ending. A process that fails, is terminated or lets poison escape poisons
 * the barriers among its arguments; {@link #poison} wakes all who wait with {@link
 * ChannelPoisonException}, is final, and makes every later arrival throw it. Waits that are
 * interrupted throw {@link ProcessInterruptedException}, and do not count as arrivals.
 *
 * <p>Memory consistency: what every party did before it arrived happens before any of them goes on.
 *
 * <p>The idea is event synchronisation in Hoare's CSP (1985), where any number of processes share
 * an event; {@code enrol}, {@code retire} and {@code synchroniseWith} are python-csp's, the choice
 * is JCSP's AltingBarrier without its front ends.
 */
public final class Barrier implements Guard<Barrier> {
  static {
    Wiring.connect();
  }

  private final Core core;

  private Barrier(int n) {
    core = new Core(n);
  }

  /**
   * Returns a new barrier for {@code n} parties.
   *
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public static Barrier create(int n) {
    return new Barrier(parties(n));
  }

  /** Adds a party; whoever it is synchronises from now on. Never waits. */
  public void enrol() {
    core.enrol();
  }

  /**
   * Takes a party away. Never waits, and may complete the barrier for the others.
   *
   * @throws IllegalStateException if nobody is enrolled
   */
  public void retire() {
    core.retire();
  }

  /**
   * Waits until all parties have come.
   *
   * @throws ChannelPoisonException if the barrier is poisoned, or becomes so meanwhile
   * @throws ProcessInterruptedException if the thread is interrupted while it waits
   * @throws ProcessTerminatedException if the process is terminated
   */
  public void synchronise() {
    core.synchronise();
  }

  /**
   * Sets the number of parties and waits until they have come, in one step.
   *
   * @throws IllegalArgumentException if {@code n} is negative, or others wait for another number
   */
  public void synchroniseWith(int n) {
    core.synchroniseWith(parties(n));
  }

  /**
   * Sets the number of parties.
   *
   * @throws IllegalStateException if anybody waits
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public void reset(int n) {
    core.reset(parties(n));
  }

  /** Poisons the barrier: all who wait, and all who come later, are told. */
  public void poison() {
    core.poison();
  }

  /** Tells whether the barrier has been poisoned. */
  public boolean isPoisoned() {
    return core.isPoisoned();
  }

  /** Returns what is poisoned when a process that owns this barrier ends badly. */
  OwnedEnd end() {
    return core;
  }

  BarrierCore core() {
    return core;
  }

  Registration register() {
    return new BarrierRegistration(core, this);
  }

  static int parties(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a barrier cannot have " + n + " parties");
    }
    return n;
  }

  @Override
  public String toString() {
    return core.name();
  }

  private static final class Core extends BarrierCore implements OwnedEnd {
    Core(int n) {
      super(n);
    }

    /** A barrier cannot be closed: whoever lets a close escape leaves it as it is. */
    @Override
    public void release(boolean closing) {
      if (!closing) {
        poison();
      }
    }

    void synchronise() {
      arrive();
    }

    void synchroniseWith(int n) {
      arrive(n);
    }
  }
}
