package csp.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

  /** Who has the turn; null while a scenario is made or checked. */
  private static volatile @Nullable Party current;

  private final int bound;
  private final Decisions decisions = new Decisions();
  private final List<String> trace = new ArrayList<>();
  private List<Party> parties = List.of();
  private int preemptions;
  private int points;
  private boolean isTracing;

  /** What went wrong; then nobody decides any more, and all are let run to their ends. */
  private @Nullable Throwable failure;

  private volatile CountDownLatch ended = new CountDownLatch(0);

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
    long runs = 0;
    do {
      runs++;
      Throwable found = explorer.run(scenarios);
      if (found != null) { // once more, to tell who had the turn when
        explorer.isTracing = true;
        explorer.run(scenarios);
        String story = String.join("\n  ", explorer.trace);
        throw new AssertionError("in interleaving " + runs + ":\n  " + story, found);
      }
    } while (explorer.decisions.next());
    return runs;
  }

  private @Nullable Throwable run(Supplier<Scenario> scenarios) {
    Ready.clear();
    Monitors.clear();
    failure = null;
    decisions.rewind();
    preemptions = 0;
    points = 0;
    Scenario scenario = scenarios.get();
    List<Runnable> bodies = scenario.parties();
    parties =
        IntStream.range(0, bodies.size()).mapToObj(i -> new Party(this, i, bodies.get(i))).toList();
    ended = new CountDownLatch(1);
    parties.forEach(party -> party.thread.start());
    turnTo(choose(null));
    awaitEnd();
    current = null;
    if (failure == null) {
      try {
        scenario.check();
      } catch (Throwable thrown) {
        failure = thrown;
      }
    }
    return failure;
  }

  private void awaitEnd() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  // ------------------------------------------------------------ called by the transformed code

  /** The calling party is about to access shared memory: another one may do so first. */
  public static void point(String where) {
    Party party = current;
    if (party != null) {
      party.explorer.reach(party, where);
    }
  }

  /** The calling party waits for what another one does. */
  public static void spin() {
    Party party = current;
    if (party != null) {
      party.explorer.giveUpTurn(party);
    }
  }

  /** Parks the calling party; it goes on when it has been unparked, and for no other reason. */
  public static void park() {
    Party party = current;
    if (party == null) {
      throw new AssertionError("who makes or checks a scenario must not wait");
    }
    while (!party.hasPermit) {
      spin();
    }
    party.hasPermit = false;
  }

  public static void unpark(Thread thread) {
    point("unpark");
    Party caller = current;
    for (Party party : caller == null ? List.<Party>of() : caller.explorer.parties) {
      if (party.thread == thread) {
        party.hasPermit = true;
      }
    }
  }

  private void reach(Party party, String where) {
    if (failure != null) {
      return;
    }
    count(where);
    if (preemptions == bound || isLast(party)) {
      return;
    }
    List<Party> others = others(party);
    int option = decisions.decide(others.size() + 1);
    if (option > 0) {
      preemptions++;
      note("is interrupted before " + where);
      handOver(party, others.get(option - 1));
    }
  }

  private void giveUpTurn(Party party) {
    if (failure != null) {
      throw new AssertionError("another party has failed");
    }
    count("a loop that waits");
    if (!isLast(party)) {
      note("waits");
      handOver(party, nextInTurn(party));
    }
  }

  /** Another one than the next in turn counts as a preemption, or two that wait could go on so. */
  private Party nextInTurn(Party party) {
    List<Party> others = others(party);
    int first = 0;
    while (first < others.size() && others.get(first).index < party.index) {
      first++;
    }
    int option = preemptions == bound || failure != null ? 0 : decisions.decide(others.size());
    if (option > 0) {
      preemptions++;
    }
    return others.get((first + option) % others.size());
  }

  private void count(String where) {
    if (++points > LONGEST) {
      throw new AssertionError("this never ends; it is at " + where);
    }
  }

  /** The party that has the turn has ended. */
  void end() {
    Party party = current;
    if (party == null || isLast(party)) {
      ended.countDown();
    } else {
      turnTo(choose(party));
    }
  }

  void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
  }

  void note(String what) {
    if (isTracing) {
      Party party = current;
      trace.add("party " + (party == null ? "?" : party.index) + " " + what);
    }
  }

  // ------------------------------------------------------------ turns

  private boolean isLast(Party party) {
    for (Party other : parties) {
      if (other != party && !other.hasEnded) {
        return false;
      }
    }
    return true;
  }

  private List<Party> others(@Nullable Party than) {
    return parties.stream().filter(party -> party != than && !party.hasEnded).toList();
  }

  private Party choose(@Nullable Party except) {
    List<Party> others = others(except);
    return others.get(failure != null ? 0 : decisions.decide(others.size()));
  }

  private void handOver(Party from, Party to) {
    turnTo(to);
    from.awaitTurn();
  }

  private void turnTo(Party party) {
    current = party;
    party.giveTurn();
  }
}
