package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Execution;
import csp.ProcessFailedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/**
 * "If it is in foreign code its thread is interrupted": also a process that learns from a nested
 * {@code start()} that this has failed, not that it has been terminated itself, and goes on.
 */
class TerminatedStarterTest {
  @Test
  void aProcessThatGoesOnAfterAFailedStartIsInterruptedInForeignCode() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    CSPProcess inner =
        CSPProcess.of(
            "inner",
            () -> {
              begun.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new AssertionError("fails instead", e);
              }
            });
    CSPProcess outer =
        CSPProcess.of(
            "outer",
            () -> {
              try {
                inner.start();
              } catch (ProcessFailedException e) {
                never.await();
              }
            });
    Execution execution = outer.spawn();
    begun.await();
    execution.terminate();
    boolean ended = execution.join(Duration.ofSeconds(3));
    never.countDown();
    assertTrue(ended, "it was still in foreign code");
  }
}
