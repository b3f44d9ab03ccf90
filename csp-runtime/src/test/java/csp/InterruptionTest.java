package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class InterruptionTest {
  @Test
  @DisplayName("An interrupted start() terminates the run, waits for its end, then throws")
  void anInterruptedStartEndsWhatItBegan() {
    AtomicBoolean cleanedUp = new AtomicBoolean();
    FakeEnd end = new FakeEnd();
    Thread starter = Thread.currentThread();
    CSPProcess blocks =
        CSPProcess.of(
            "blocks",
            () -> {
              starter.interrupt();
              try {
                new CountDownLatch(1).await();
              } finally {
                cleanedUp.set(true);
              }
            },
            end);
    ProcessInterruptedException e = assertThrows(ProcessInterruptedException.class, blocks::start);
    assertTrue(Thread.interrupted(), "with its flag set again");
    assertTrue(cleanedUp.get());
    assertEquals("poisoned", end.state());
    assertTrue(e.getMessage().contains("running 'blocks'"), e.getMessage());
  }

  @Test
  void whatFailsMeanwhileIsSuppressed() {
    Thread starter = Thread.currentThread();
    CSPProcess blocks =
        CSPProcess.of(
            "blocks",
            () -> {
              starter.interrupt();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    ProcessInterruptedException e = assertThrows(ProcessInterruptedException.class, blocks::start);
    assertTrue(Thread.interrupted());
    assertEquals("blocks", ((ProcessFailedException) e.getSuppressed()[0]).path());
  }

  @Test
  @DisplayName("join(): interrupted, and the execution goes on")
  void anInterruptedJoinLeavesTheExecutionAlone() {
    CountDownLatch go = new CountDownLatch(1);
    Execution execution = CSPProcess.of("p", go::await).spawn();
    Thread.currentThread().interrupt();
    assertThrows(ProcessInterruptedException.class, execution::join);
    assertTrue(Thread.interrupted(), "with its flag set again");
    Thread.currentThread().interrupt();
    assertThrows(ProcessInterruptedException.class, () -> execution.join(Duration.ofSeconds(1000)));
    assertTrue(Thread.interrupted());
    assertTrue(execution.isRunning());
    go.countDown();
    execution.join();
    assertEquals(Execution.State.ENDED, execution.state());
  }

  @Test
  @DisplayName("An operation that need not wait ignores the flag")
  void aJoinThatNeedNotWaitIgnoresTheFlag() {
    Execution ended = Skip.SKIP.spawn();
    CountDownLatch go = new CountDownLatch(1);
    Execution running = CSPProcess.of("p", go::await).spawn();
    Thread.currentThread().interrupt();
    ended.join();
    Skip.SKIP.start();
    assertTrue(ended.join(Duration.ofDays(1)));
    assertFalse(running.join(Duration.ZERO));
    assertTrue(Thread.interrupted());
    go.countDown();
    running.join();
  }

  @Test
  void aProcessThatWasInterruptedByOthersHasFailed() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Thread[] thread = new Thread[1];
    try (Gate gate = new Gate()) {
      Execution execution =
          CSPProcess.of(
                  "p",
                  () -> {
                    thread[0] = Thread.currentThread();
                    begun.countDown();
                    gate.await();
                  })
              .spawn();
      execution.toFuture();
      begun.await();
      thread[0].interrupt();
      ProcessFailedException e = assertThrows(ProcessFailedException.class, execution::join);
      assertEquals(ProcessInterruptedException.class, e.getCause().getClass());
    }
  }
}
