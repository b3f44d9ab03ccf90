package csp.engine;

import static csp.engine.Interleavings.explore;
import static csp.engine.Interleavings.exploreLarge;
import static csp.engine.Interleavings.exploreWithoutRoom;

import csp.engine.waiting.Waiter;
import csp.explore.Intended;
import csp.explore.PointLoader;
import java.lang.Thread.UncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every interleaving of small trees of runs that begin, end, fail and are told to stop, with up to
 * two preemptions (three in the long form): each process ends once, in one of the ways it may,
 * nothing begins before what comes first has ended, and nobody waits for ever.
 *
 * <p>Each of these steps was left out by hand, and the case behind it failed:
 *
 * <ul>
 *   <li>Adoption: the signals inherited (StartingDaemon), the lock (Spawns); the lock of settle
 *       (Spawns) and of childEnded (BothEnd); to terminate the children (OwnerFails); to dismiss
 *       those that are left, in settle and in childEnded (OnlyDaemonsAreLeft).
 *   <li>Parallel: what is made is born dismissed, and made under the lock (LastRegularEndsEarly);
 *       to dismiss (LastRegularEnds); to note before to count down, and that in one step
 *       (OneFails); to count what is abandoned, and the lock of that (SharedByTwo).
 *   <li>One after the other: the lock of begin, to release what never runs (SequenceGoesOn).
 *   <li>Leaf: to tell the waiter (ParBegins); born with signals, and the lock of begin
 *       (LastRegularEndsEarly); to disturb (InForeignCode).
 *   <li>Joining: first to join and then to launch (StartEnds); whether it has ended (JoinsFailure),
 *       and whether the time has passed (TimeIsOverAlone).
 *   <li>No room: each end tells on, what cannot begin stops, signals reach all, what never runs is
 *       released, what is needed is made before adoption (WithoutStacks); and before a thread is
 *       there (OnThreads).
 * </ul>
 */
@Tag("stress")
class RunInterleavingsTest {
  private static final PointLoader RUNS = new PointLoader(true);
  private static @Nullable UncaughtExceptionHandler before;

  /** Failures that nobody waits for are intended here, and need not be printed. */
  @BeforeAll
  static void beQuiet() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
      if (!Intended.isCauseOf(failure)) {
        throw new AssertionError(failure);
      }
    });
  }

  @AfterAll
  static void enough() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ParBegins", "SequenceGoesOn", "RepetitionGoesOn", "StartEnds", "OneFails"})
  void whatIsTerminatedEndsOnceAndBeginsNothingMore(String name) throws ClassNotFoundException {
    explore(RUNS, "run.TerminationCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spawns",
        "BothEnd",
        "OnlyDaemonsAreLeft",
        "OwnerFails",
        "LastRegularEnds",
        "LastRegularEndsEarly",
        "StartingDaemon"
      })
  void aProcessEndsWhenAllThatBelongsToItHasEnded(String name) throws ClassNotFoundException {
    explore(RUNS, "run.OwnershipCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TimeIsOver", "TimeIsOverAlone", "TwoJoin", "JoinsFailure"})
  void whoJoinsIsToldOfTheEndOrGivesUp(String name) throws ClassNotFoundException {
    explore(RUNS, "run.JoinCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(ints = {Waiter.TERMINATE, Waiter.DISMISS})
  void theEndOrTheTimeOrASignalComesFirst(int signal) throws ClassNotFoundException {
    exploreLarge(RUNS, "run.JoinCases$TimeIsOverOrSignalled", signal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"StartsThreads", "SharedByTwo"})
  void threadsTakePart(String name) throws ClassNotFoundException {
    explore(RUNS, "run.ThreadCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"InForeignCode", "StartsWithoutStack", "SharedThreads"})
  void soTheyDoInCasesThatAreLarger(String name) throws ClassNotFoundException {
    exploreLarge(RUNS, "run.ThreadCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WithoutStacks", "OnThreads"})
  void allEndsAlthoughThereIsNoRoomForSomething(String name) throws ClassNotFoundException {
    exploreWithoutRoom(RUNS, "run.RoomCases$" + name);
  }
}
