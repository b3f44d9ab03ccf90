package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Execution;
import csp.ProcessTerminatedException;
import csp.annotation.Process;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A process that is terminated while it waits in {@code start()} does not go on from there. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class StartedWhileTerminatedTest {
  @Process
  static void starter(CSPProcess inner, List<String> reached) {
    try {
      inner.start();
      reached.add("start() returned");
    } catch (ProcessTerminatedException e) {
      reached.add("start() threw");
      throw e;
    }
  }

  @Test
  void alsoIfWhatItStartedReturnsAllTheSame() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    List<String> reached = new CopyOnWriteArrayList<>();
    CSPProcess inner =
        CSPProcess.of(
            "inner",
            () -> {
              begun.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                reached.add("inner returns");
              }
            });
    Execution execution = StartedWhileTerminatedTestProcesses.starter(inner, reached).spawn();
    begun.await();
    execution.terminate();
    assertTrue(execution.join(Duration.ofSeconds(50)));
    assertEquals(List.of("inner returns", "start() threw"), reached);
  }
}
