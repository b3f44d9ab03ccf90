package csp.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
  private static final PointLoader SCHEDULER = new PointLoader(false);
  private static final int PREEMPTIONS = Stress.scaled(2, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReaderAndWriter",
        "TwoWriters",
        "ThreadAndStackless",
        "BlocksAThread",
        "TimeIsOver",
        "CrossedChoices",
        "ChoiceBehindReader",
        "SignalledChoice",
        "BarrierAndChoice"
      })
  void processesMeet(String name) throws Exception {
    explore(PROCESSES, "StacklessCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(ints = {Waiter.TERMINATE, Waiter.DISMISS})
  void aSignalMeetsAPartner(int signal) throws Exception {
    explore(PROCESSES, "StacklessCases$Signalled", signal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TimeIsOver", "SignalledAmongOthers"})
  void whoIsReadyIsNotTakenForOneThatWaits(String name) throws Exception {
    explore(SCHEDULER, "StacklessCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TwoThieves", "LastOne", "Detached"})
  void eachIsHadByOneWorker(String name) throws Exception {
    explore(PROCESSES, "WorkerCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Submitted", "Replaced"})
  void noWorkerSleepsWhileThereIsWork(String name) throws Exception {
    explore(SCHEDULER, "SchedulerCases$" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Allowed", "Forbidden"})
  void noWorkIsLostWhenTheNumberOfWorkersChanges(String name) throws Exception {
    assumeTrue(Scheduler.workers() > 1, "there is only one");
    explore(SCHEDULER, "SchedulerCases$" + name);
  }

  private static void explore(PointLoader loader, String name, Object... arguments)
      throws Exception {
    Constructor<?> constructor =
        loader.loadClass("csp.engine." + name).getDeclaredConstructors()[0];
    for (Constructor<?> each : loader.loadClass("csp.engine." + name).getDeclaredConstructors()) {
      if (each.getParameterCount() == arguments.length) {
        constructor = each;
      }
    }
    Constructor<?> chosen = constructor;
    chosen.setAccessible(true);
    long t = System.nanoTime();
    long runs = Explorer.explore(() -> make(chosen, arguments), PREEMPTIONS);
    System.out.println(name + " " + runs + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
    assertTrue(runs > 1);
  }

  private static Scenario make(Constructor<?> made, Object... arguments) {
    try {
      return (Scenario) made.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
