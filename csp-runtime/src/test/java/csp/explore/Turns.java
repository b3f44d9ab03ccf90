package csp.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of a scenario: who has the turn, and who gets it next. */
final class Turns {
  /** A run of more points than this will never end: somebody waits for what does not come. */
  private static final int LONGEST = 20_000;

  /** Who has the turn; null while a scenario is made or checked. */
  private static volatile @Nullable Party current;

  private final Decisions decisions;
  private final int bound;
  private final boolean isTracing;
  private final List<String> trace = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private List<Party> parties = List.of();
  private int preemptions;
  private int points;

  /** Whether some stores may be late. */
  boolean delaysStores;

  /** All that have not ended are parked: they are woken only to be abandoned. */
  private boolean isQuiet;

  /** What went wrong; then nobody decides any more, and all are let run to their ends. */
  private @Nullable Throwable failure;

  Turns(Decisions decisions, int bound, boolean isTracing) {
    this.decisions = decisions;
    this.bound = bound;
    this.isTracing = isTracing;
  }

  /** Thrown where a party waits for ever. */
  static final class Abandoned extends Error {
    private static final long serialVersionUID = 1;

    Abandoned() {
      super("nobody will wake it", null, false, false);
    }
  }

  static @Nullable Party current() {
    return current;
  }

  List<Party> parties() {
    return parties;
  }

  String story() {
    return String.join("\n  ", trace);
  }

  /** Runs a party for each of the bodies; returns what went wrong. */
  @Nullable Throwable run(List<Runnable> bodies) {
    decisions.rewind();
    parties =
        IntStream.range(0, bodies.size()).mapToObj(i -> new Party(this, i, bodies.get(i))).toList();
    parties.forEach(party -> party.thread.start());
    List<Party> first = ready(null);
    turnTo(first.get(decide(first.size())));
    try {
      ended.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    current = null;
    return failure;
  }

  /** A party is about to access shared memory. */
  void reach(Party party, String where) {
    if (isOver()) {
      party.flush();
      return;
    }
    count(where);
    List<Party> others = preemptions == bound ? List.of() : ready(party);
    int option = decide(others.size() + 1);
    if (option > 0) {
      preemptions++;
      note("is interrupted before " + where);
      handOver(party, others.get(option - 1));
    }
    if (!where.endsWith(" signals")) { // no load that a store may be late for
      party.flush();
    }
  }

  /** A party waits. */
  void giveUpTurn(Party party) {
    party.flush();
    if (isOver()) {
      throw new Abandoned();
    }
    count("a loop that waits");
    List<Party> others = ready(party);
    if (!others.isEmpty()) {
      note(party.isParked ? "is parked" : "waits");
      handOver(party, nextInTurn(party, others));
    } else if (party.isParked && !party.hasPermit) {
      isQuiet = true;
      throw new Abandoned();
    }
  }

  /** Another one than the next in turn counts as a preemption, or two that wait could go on so. */
  private Party nextInTurn(Party party, List<Party> others) {
    int first = 0;
    while (first < others.size() && others.get(first).index < party.index) {
      first++;
    }
    int option = preemptions == bound ? 0 : decide(others.size());
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
  void end(Party party) {
    note("has ended");
    party.hasEnded = true;
    List<Party> others = isOver() ? List.of() : ready(party);
    if (!others.isEmpty()) {
      turnTo(others.get(decide(others.size())));
      return;
    }
    isQuiet = true;
    for (Party other : parties) {
      if (!other.hasEnded) {
        turnTo(other);
        return;
      }
    }
    ended.countDown();
  }

  void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
  }

  private boolean isOver() {
    return isQuiet || failure != null;
  }

  private void note(String what) {
    if (isTracing) {
      Party party = current;
      trace.add("party " + (party == null ? "?" : party.index) + " " + what);
    }
  }

  private int decide(int among) {
    if (isOver()) {
      return 0;
    }
    try {
      return decisions.decide(among);
    } catch (IllegalStateException undetermined) { // it may be called where nobody would hear of it
      fail(undetermined);
      return 0;
    }
  }

  /** Returns the others that can go on. */
  private List<Party> ready(@Nullable Party than) {
    List<Party> ready = new ArrayList<>(parties.size());
    for (Party party : parties) {
      if (party != than && !party.hasEnded && (!party.isParked || party.hasPermit)) {
        ready.add(party);
      }
    }
    return ready;
  }

  private void handOver(Party from, Party to) {
    turnTo(to);
    from.awaitTurn();
  }

  private static void turnTo(Party party) {
    current = party;
    party.giveTurn();
  }
}
