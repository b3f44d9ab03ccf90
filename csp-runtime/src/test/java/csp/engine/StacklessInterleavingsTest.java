package csp.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.explore.Explorer;
import csp.explore.PointLoader;
import csp.explore.Scenario;
import csp.stress.Stress;
import java.lang.reflect.Constructor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every interleaving of small cases, with up to two preemptions (three in the long form): what has
 * to meet meets, nobody has a turn twice or waits for ever, and no signal is lost.
 */
class StacklessInterleavingsTest {
  private static final PointLoader PROCESSES = new PointLoader(true);
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
        "ClockTicks",
        "SignalledChoice",
        "SignalledAlone"
      })
  void whoIsCalledOffIsCalledOffOnce(String name) throws ClassNotFoundException {
    explore(PROCESSES, "SignalCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(ints = {Waiter.TERMINATE, Waiter.DISMISS})
  void aSignalMeetsAPartner(int signal) throws ClassNotFoundException {
    explore(PROCESSES, "SignalCases$Signalled", signal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TwoThieves", "LastOne", "Detached"})
  void eachIsHadByOneWorker(String name) throws ClassNotFoundException {
    explore(PROCESSES, "WorkerCases$" + name);
  }

  private static void explore(PointLoader loader, String name, Object... arguments)
      throws ClassNotFoundException {
    for (Constructor<?> made : loader.loadClass("csp.engine." + name).getDeclaredConstructors()) {
      if (made.getParameterCount() == arguments.length) {
        made.setAccessible(true);
        long runs = Explorer.explore(() -> make(made, arguments), PREEMPTIONS);
        assertTrue(runs > 1, "nothing has been explored");
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
