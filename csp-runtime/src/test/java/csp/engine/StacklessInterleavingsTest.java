package csp.engine;

import static csp.engine.Interleavings.explore;

import csp.engine.waiting.Waiter;
import csp.explore.PointLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every interleaving of small cases, with up to two preemptions (three in the long form): what has
 * to meet meets, nobody has a turn twice or waits for ever, and no signal is lost.
 *
 * <p>Each of these steps was left out by hand, and the case behind it failed:
 *
 * <ul>
 *   <li>Going idle: the second look everywhere (Submitted), into rings (LongTurn), at {@code
 *       mayRun} (Allowed); first to add and then to look who is idle (Submitted); to wake at more
 *       leave (Allowed); to clear an interrupt (LeftInterrupted); to go on after an error of ours
 *       (LosesOne); to tell that there was no thread (NoThread).
 *   <li>Ring: to read a slot before the compare-and-set (Meeting, Full), not to fill it over
 *       (Full), to forget it only if it is empty (LastOne), the monitor of giveAway
 *       (GivenAwayByTwo).
 *   <li>Idle, or replaced: the monitor of goesAway, comesBack, detach, retires, and their looks at
 *       {@code detached}, {@code isAway} and the bit (WithoutCarrier, LongTurnOver,
 *       RetiresOrReplaced); to park no more when detached, to unpark whom one replaces
 *       (WithoutCarrier); the look behind retires (Retires); to give away in the end
 *       (LongTurnOver), in handOver (HandsOver), without leave (Forbidden); push, pushLast and
 *       takes by one that is detached (Detached, DetachedInTurn).
 *   <li>Waiting: {@code home} cleared under the lock (SignalledAtEnrolment), and before one goes on
 *       (NotWaiting); withdraw's looks at {@code home} (TimeIsOver) and the queue (SignalledAlone,
 *       TimeIsOverAlone); takeUnlessStopped (Signalled), putUnlessStopped (SignalledWriter); the
 *       look at the signals of a read, a choice, a barrier (SignalledAlone), a sleep, and its fence
 *       (SignalledSleeper); {@code hasPassed} (TimeIsOverAlone, ChoiceIsOver); {@code blocked} in
 *       settle (BlocksAThread), wakeFor and isScheduledBy (MeetsBlocked).
 * </ul>
 */
@Tag("stress")
class StacklessInterleavingsTest {
  private static final PointLoader PROCESSES = new PointLoader(true);
  private static final PointLoader SCHEDULER = new PointLoader(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReaderAndWriter",
        "TwoWriters",
        "ThreadAndStackless",
        "BlocksAThread",
        "CrossedChoices",
        "ChoiceBehindReader",
        "BarrierAndChoice"
      })
  void processesMeet(String name) throws ClassNotFoundException {
    explore(PROCESSES, "stackless.MeetingCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SignalledWriter", "SignalledChoice", "SignalledAlone", "SignalledSleeper"})
  void whoIsCalledOffIsCalledOffOnce(String name) throws ClassNotFoundException {
    explore(PROCESSES, "stackless.SignalCases$" + name);
  }

  @Test
  void twoWhoWaitForAClockGetATickEach() throws ClassNotFoundException {
    explore(PROCESSES, "stackless.ClockCases$ClockTicks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TimeIsOver", "TimeIsOverAlone", "ChoiceIsOver"})
  void aWaitEndsWhenItsTimeIsOver(String name) throws ClassNotFoundException {
    explore(PROCESSES, "stackless.TimeCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(ints = {Waiter.TERMINATE, Waiter.DISMISS})
  void aSignalMeetsAPartner(int signal) throws ClassNotFoundException {
    explore(PROCESSES, "stackless.SignalCases$Signalled", signal);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2}) // a read, a write, a barrier
  void whoFindsItsPartnerAtTheEndOfItsTurnGoesOnOnce(int operation) throws ClassNotFoundException {
    explore(SCHEDULER, "stackless.MeetingCases$SignalledAtEnrolment", operation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stackless.TimeCases$TimeIsOver", "stackless.SignalCases$SignalledAmongOthers"})
  void whoIsReadyIsNotTakenForOneThatWaits(String name) throws ClassNotFoundException {
    explore(SCHEDULER, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CalledOff", "CalledOffAtOnce"})
  void whoJoinsIsToldOfTheEndOrCalledOff(String name) throws ClassNotFoundException {
    explore(SCHEDULER, "run.JoinerCases$" + name);
  }

  @Test
  void eachElementIsBegunByOneThread() throws ClassNotFoundException {
    explore(PROCESSES, "run.HandCases$TakenFrom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Submitted",
        "SubmittedToTwo",
        "LongTurn",
        "Allowed",
        "Forbidden",
        "Meeting",
        "SignalledWhenMet",
        "SignalledAfterMet",
        "MeetsBlocked",
        "LeftInterrupted",
        "LosesOne"
      })
  void noWorkerSleepsWhileThereIsWork(String name) throws ClassNotFoundException {
    explore(SCHEDULER, "schedule.SchedulerCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LongTurnOver",
        "DetachedInTurn",
        "WithoutCarrier",
        "HandsOver",
        "Moves",
        "Retires",
        "RetiresOrReplaced",
        "NoThread"
      })
  void noWorkIsLostWhenAWorkerIsReplaced(String name) throws ClassNotFoundException {
    explore(SCHEDULER, "schedule.ReplacedCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TwoThieves", "LastOne", "Full", "GivenAwayByTwo", "Detached"})
  void eachIsHadByOneWorker(String name) throws ClassNotFoundException {
    explore(PROCESSES, "schedule.WorkerCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotWaiting", "ClosedTicks"})
  void aTurnGoesRightAtAMomentThatIsHardToHit(String name) throws ClassNotFoundException {
    explore(PROCESSES, "stackless.TurnCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsRefusedWhenAProcessEnrolsIsThrownWhereItWaits(boolean isDeferred)
      throws ClassNotFoundException {
    explore(PROCESSES, "stackless.TurnCases$Refused", isDeferred);
  }
}
