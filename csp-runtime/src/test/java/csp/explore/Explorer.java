package csp.explore;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link Scenario} in every interleaving of its accesses to shared memory in which no more
 * than so many times another party is given the turn without need; most errors of concurrent code
 * need no more than two. The code of the engine is the real one: its classes are loaded a second
 * time, with a call of {@link #point} in front of each such access ({@link PointLoader}).
 *
 * <p>Only one party runs at a time, so memory is as if each access took effect at once, in order:
 * what a processor may reorder is not explored.
 *
 * <p>A run is determined by its decisions: at which points it goes on with another party. They are
 * tried depth first: the last decision that has another option left is changed, and what followed
 * it is found anew.
 */
public final class Explorer {
  /** A run of more points than this will never end: somebody waits for what does not come. */
  private static final int LONGEST = 20_000;

  private static @Nullable Explorer running;

  private final int bound;
  private final Decisions decisions = new Decisions();
  private Party[] parties = {};
  private int current;
  private int preemptions;
  private int points;
  private boolean isTracing;
  private final StringBuilder trace = new StringBuilder();

  /** What went wrong; nobody decides any more, and all run to their ends as fast as they can. */
  private volatile @Nullable Throwable failure;

  private Explorer(int bound) {
    this.bound = bound;
  }

  /**
   * Explores all interleavings.
   *
   * @param bound how often another party is given the turn without need
   * @return how many there are
   */
  public static long explore(Supplier<Scenario> scenarios, int bound) {
    Explorer explorer = new Explorer(bound);
    running = explorer;
    try {
      long runs = 0;
      do {
        Ready.clear();
        explorer.run(scenarios.get());
        runs++;
        if (explorer.failure != null) {
          explorer.explain(scenarios, runs);
        }
      } while (explorer.decisions.next());
      return runs;
    } finally {
      running = null;
    }
  }

  /** Runs the failing interleaving once more, and tells who had the turn when. */
  private void explain(Supplier<Scenario> scenarios, long runs) {
    Throwable found = failure;
    isTracing = true;
    Ready.clear();
    run(scenarios.get());
    throw new AssertionError("in interleaving " + runs + ":\n" + trace, found);
  }

  private void run(Scenario scenario) {
    failure = null;
    Monitors.clear();
    decisions.rewind();
    preemptions = 0;
    points = 0;
    List<Runnable> bodies = scenario.parties();
    parties = new Party[bodies.size()];
    for (int i = 0; i < parties.length; i++) {
      parties[i] = new Party(this, i, bodies.get(i));
    }
    current = -1;
    for (Party party : parties) {
      party.start();
    }
    choose(-1);
    for (Party party : parties) {
      party.awaitEnd();
    }
    if (failure == null) {
      try {
        scenario.check();
      } catch (Throwable thrown) {
        failure = thrown;
      }
    }
  }

  // ------------------------------------------------------------ called by the transformed code

  /** The calling party is about to access shared memory: another one may do so first. */
  public static void point(String where) {
    if (Thread.currentThread() instanceof Party party) {
      party.explorer.reach(party, where);
    }
  }

  /** The calling party waits for what another one does. */
  public static void spin() {
    if (Thread.currentThread() instanceof Party party) {
      party.explorer.giveUpTurn(party, "spins");
    }
  }

  private void reach(Party party, String where) {
    if (failure != null) {
      return;
    }
    count(where);
    int others = alive(party.index);
    if (others == 0 || preemptions == bound) {
      return;
    }
    int option = decisions.decide(others + 1);
    if (option > 0) {
      preemptions++;
      note(party, "is interrupted before " + where);
      handTo(party, nth(option - 1, party.index));
    }
  }

  private void count(String where) {
    if (++points > LONGEST) {
      throw new AssertionError("this never ends; it is at " + where);
    }
  }

  private void giveUpTurn(Party party, String why) {
    if (failure != null) {
      throw new AssertionError("another party has failed");
    }
    count(why);
    int others = alive(party.index);
    if (others > 0) {
      note(party, why);
      handTo(party, nth(decisions.decide(others), party.index));
    }
  }

  /** A party has ended, or (at the beginning) nobody has the turn. */
  void choose(int ended) {
    int others = alive(ended);
    if (others > 0) {
      int next = failure != null ? 0 : decisions.decide(others);
      turnTo(nth(next, ended));
    }
  }

  void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
  }

  void note(Party party, String what) {
    if (isTracing) {
      trace.append("party ").append(party.index).append(' ').append(what).append('\n');
    }
  }

  /** Parks the calling party; it goes on when it has been unparked, and for no other reason. */
  public static void park() {
    if (Thread.currentThread() instanceof Party party) {
      while (!party.hasPermit) {
        spin();
      }
      party.hasPermit = false;
    } else {
      LockSupport.park();
    }
  }

  public static void unpark(Thread thread) {
    point("unpark");
    if (thread instanceof Party party) {
      party.hasPermit = true;
    } else {
      LockSupport.unpark(thread);
    }
  }

  // ------------------------------------------------------------ turns

  private int alive(int except) {
    int count = 0;
    for (Party party : parties) {
      if (party.index != except && !party.hasEnded) {
        count++;
      }
    }
    return count;
  }

  private int nth(int n, int except) {
    int left = n;
    for (Party party : parties) {
      if (party.index != except && !party.hasEnded && left-- == 0) {
        return party.index;
      }
    }
    throw new IllegalStateException("no such party");
  }

  private void handTo(Party from, int to) {
    turnTo(to);
    from.awaitTurn();
  }

  private void turnTo(int party) {
    current = party;
    parties[party].giveTurn();
  }

  boolean isTurnOf(Party party) {
    return current == party.index;
  }
}
