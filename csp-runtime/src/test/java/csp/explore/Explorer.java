package csp.explore;

import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
 * it is found anew. A run is over when all parties have ended or are parked.
 */
public final class Explorer {
  private Explorer() {}

  /**
   * Explores all interleavings.
   *
   * @param bound how often another party is given the turn without need
   * @return how many there are
   */
  public static long explore(Supplier<Scenario> scenarios, int bound) {
    explore(scenarios, 0, 1); // what it needs is initialised: that has points too, but only once
    return explore(scenarios, bound, Long.MAX_VALUE);
  }

  private static long explore(Supplier<Scenario> scenarios, int bound, long most) {
    CompletableFuture<Long> runs = new CompletableFuture<>();
    // As the parties do, it runs on a virtual thread: to wake others takes longer than a run.
    Thread.ofVirtual()
        .start(() -> {
          try {
            runs.complete(exploreAll(scenarios, bound, most));
          } catch (Throwable found) {
            runs.completeExceptionally(found);
          }
        });
    try {
      return runs.get();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AssertionError found ? found : new AssertionError(e);
    }
  }

  /**
   * Runs a scenario, in one interleaving, so many times that each time there is no room for another
   * of the objects that the engine makes: those of classes that {@link PointLoader} was told.
   */
  public static long exploreWithoutRoom(Supplier<Scenario> scenarios) {
    long number = 0;
    try {
      do {
        Room.refuse(++number);
        explore(scenarios, 0, 1);
      } while (Room.hasRefused());
      return number;
    } catch (AssertionError found) {
      throw new AssertionError("without room for object " + number, found);
    } finally {
      Room.refuse(0);
    }
  }

  private static long exploreAll(Supplier<Scenario> scenarios, int bound, long most) {
    Decisions decisions = new Decisions();
    long runs = 0;
    do {
      runs++;
      Throwable found = run(scenarios, new Turns(decisions, bound, false));
      if (found != null) { // once more, to tell who had the turn when
        Turns told = new Turns(decisions, bound, true);
        run(scenarios, told);
        throw new AssertionError("in interleaving " + runs + ":\n  " + told.story(), found);
      }
    } while (runs < most && decisions.next());
    return runs;
  }

  private static @Nullable Throwable run(Supplier<Scenario> scenarios, Turns turns) {
    Ready.clear();
    Started.clear();
    Monitors.clear();
    Scenario scenario = scenarios.get();
    List<Runnable> bodies = scenario.parties();
    turns.delaysStores = scenario.delaysStores();
    Throwable failure = turns.run(bodies);
    if (failure != null) {
      return failure;
    }
    try {
      scenario.check();
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  // ------------------------------------------------------------ called by the transformed code

  /** The calling party is about to access shared memory: another one may do so first. */
  public static void point(String where) {
    Party party = Turns.current();
    if (party != null) {
      party.turns.reach(party, where);
    }
  }

  /** The calling party waits for what another one does. */
  public static void spin() {
    Party party = Turns.current();
    if (party != null) {
      party.turns.giveUpTurn(party);
    }
  }

  /**
   * Parks the calling party; it goes on when it has been unparked, and for no other reason. If
   * nobody is left to do that, it is abandoned.
   */
  public static void park() {
    Party party = Turns.current();
    if (party == null) {
      throw new AssertionError("who makes or checks a scenario must not wait");
    }
    while (!party.hasPermit) {
      party.isParked = true;
      party.turns.giveUpTurn(party);
    }
    party.isParked = false;
    party.hasPermit = false;
  }

  public static void unpark(Thread thread) {
    point("unpark");
    Party caller = Turns.current();
    for (Party party : caller == null ? List.<Party>of() : caller.turns.parties()) {
      if (party.thread == thread) {
        party.hasPermit = true;
      }
    }
  }

  /** The calling party stores a reference; it need not be seen before its next load. */
  public static void storeLate(VarHandle field, Object of, Object value) {
    point("a store");
    Party party = Turns.current();
    if (party != null && party.turns.delaysStores) {
      party.late = () -> field.setRelease(of, value);
    } else {
      field.setRelease(of, value);
    }
  }

  /** What the calling party has stored is seen by all from now on. */
  static void flush() {
    Party party = Turns.current();
    if (party != null) {
      party.flush();
    }
  }

  /** Lets one of those begin that stand by, if there is any. */
  static void callStandBy() {
    Party caller = Turns.current();
    for (Party party : caller == null ? List.<Party>of() : caller.turns.parties()) {
      if (party.standsBy && !party.hasPermit) {
        party.hasPermit = true;
        return;
      }
    }
  }

  /** Tells whether a thread stands for a virtual one: each party does, unless it says otherwise. */
  public static boolean isVirtual(Thread thread) {
    Party party = Turns.current();
    return party == null || party.thread != thread || party.isVirtual;
  }

  /** From now on the calling party stands for a thread of the system. */
  public static void becomeSystemThread() {
    Party party = Turns.current();
    if (party != null) {
      party.isVirtual = false;
    }
  }

  /** The engine tells what it had to catch: an error here, if nobody intended it. */
  public static void log(System.Logger.Level level, String what, @Nullable Throwable caught) {
    Party party = Turns.current();
    if (party != null && !Intended.isCauseOf(caught) && !(caught instanceof Turns.Abandoned)) {
      party.turns.fail(new AssertionError(level + ": " + what, caught));
    }
  }
}
