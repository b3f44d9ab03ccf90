package csp.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.explore.Explorer;
import csp.explore.PointLoader;
import csp.explore.Scenario;
import csp.stress.Stress;
import java.lang.reflect.Constructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every interleaving of small cases, with up to two preemptions (three in the long form): what has
 * to meet meets, nobody has a turn twice or waits for ever, and no signal is lost.
 */
class StacklessInterleavingsTest {
  private static final PointLoader PROCESSES = new PointLoader(true);
  private static final PointLoader SCHEDULER = new PointLoader(false);
  private static final int PREEMPTIONS = Stress.scaled(2, 3);

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
    explore(PROCESSES, "MeetingCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TimeIsOver",
        "TimeIsOverAlone",
        "SignalledChoice",
        "SignalledAlone",
        "SignalledSleeper"
      })
  void whoIsCalledOffIsCalledOffOnce(String name) throws ClassNotFoundException {
    explore(PROCESSES, "SignalCases$" + name);
  }

  @Test
  void twoWhoWaitForAClockGetATickEach() throws ClassNotFoundException {
    explore(PROCESSES, "ClockCases$ClockTicks");
  }

  @ParameterizedTest
  @ValueSource(ints = {Waiter.TERMINATE, Waiter.DISMISS})
  void aSignalMeetsAPartner(int signal) throws ClassNotFoundException {
    explore(PROCESSES, "SignalCases$Signalled", signal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TimeIsOver", "SignalledAmongOthers"})
  void whoIsReadyIsNotTakenForOneThatWaits(String name) throws ClassNotFoundException {
    explore(SCHEDULER, "SignalCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Submitted", "SubmittedToTwo", "LongTurn", "Allowed", "Forbidden", "Meeting", "LeftInterrupted", "LosesOne"})
  void noWorkerSleepsWhileThereIsWork(String name) throws ClassNotFoundException {
    explore(SCHEDULER, "SchedulerCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LongTurnOver", "WithoutCarrier", "HandsOver", "Moves", "Retires", "RetiresOrReplaced", "NoThread"})
  void noWorkIsLostWhenAWorkerIsReplaced(String name) throws ClassNotFoundException {
    explore(SCHEDULER, "ReplacedCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TwoThieves", "LastOne", "Full", "Detached"})
  void eachIsHadByOneWorker(String name) throws ClassNotFoundException {
    explore(PROCESSES, "WorkerCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotWaiting", "ClosedTicks"})
  void aTurnGoesRightAtAMomentThatIsHardToHit(String name) throws ClassNotFoundException {
    explore(PROCESSES, "TurnCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsRefusedWhenAProcessEnrolsIsThrownWhereItWaits(boolean isDeferred)
      throws ClassNotFoundException {
    explore(PROCESSES, "TurnCases$Refused", isDeferred);
  }

  private static void explore(PointLoader loader, String name, Object... arguments)
      throws ClassNotFoundException {
    for (Constructor<?> made : loader.loadClass("csp.engine." + name).getDeclaredConstructors()) {
      if (made.getParameterCount() == arguments.length) {
        made.setAccessible(true);
        long runs = Explorer.explore(() -> make(made, arguments), PREEMPTIONS);
        assertTrue(runs > 0, "nothing has been explored");
        return;
      }
    }
    throw new AssertionError("it cannot be made: " + name);
  }

  private static Scenario make(Constructor<?> made, Object... arguments) {
    try {
      return (Scenario) made.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
