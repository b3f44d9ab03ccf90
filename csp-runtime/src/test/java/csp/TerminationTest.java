package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class TerminationTest {
  private final CountDownLatch begun = new CountDownLatch(1);

  private static void terminate(Execution execution) {
    execution.terminate();
    execution.join();
    assertEquals(Execution.State.TERMINATED, execution.state());
    assertTrue(execution.failure().isEmpty());
  }

  @Test
  @DisplayName("Each process gets ProcessTerminatedException from the operation it waits in")
  void whoWaitsIsTold() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    FakeEnd end = new FakeEnd();
    try (Gate gate = new Gate()) {
      CSPProcess waits =
          CSPProcess.of(
              "waits",
              () -> {
                begun.countDown();
                try {
                  gate.await();
                } catch (RuntimeException e) {
                  thrown.set(e);
                  throw e;
                }
              },
              end);
      Execution execution = waits.spawn();
      begun.await();
      terminate(execution);
    }
    assertInstanceOf(ProcessTerminatedException.class, thrown.get());
    assertTrue(thrown.get().getMessage().contains("process 'waits'"), thrown.get().getMessage());
    assertEquals("poisoned", end.state(), "it then poisons its channels");
  }

  @Test
  @DisplayName("else from its next one, and from every later one")
  void everyLaterOperationThrowsToo() throws Exception {
    AtomicInteger told = new AtomicInteger();
    AtomicReference<Execution> self = new AtomicReference<>();
    CountDownLatch terminated = new CountDownLatch(1);
    Execution gone = Skip.SKIP.spawn();
    CSPProcess goesOn =
        CSPProcess.of(
            "goesOn",
            () -> {
              while (true) {
                try {
                  terminated.await();
                  break;
                } catch (InterruptedException e) {
                  // goes on all the same
                }
              }
              Runnable[] operations = {
                gone::join, Skip.SKIP::start, () -> CSPProcess.of("x", () -> {}).spawn()
              };
              for (Runnable operation : operations) {
                assertThrows(ProcessTerminatedException.class, operation::run);
                told.incrementAndGet();
              }
            });
    Execution execution = goesOn.spawn();
    self.set(execution);
    execution.terminate();
    terminated.countDown();
    execution.join();
    assertTrue(told.get() == 3 || told.get() == 0 && execution.state() != Execution.State.FAILED);
  }

  @Test
  @DisplayName(
      "If it is in foreign code its thread is interrupted; what that throws counts as ended")
  void foreignCodeIsInterrupted() throws Exception {
    FakeEnd end = new FakeEnd();
    CSPProcess sleeps =
        CSPProcess.of(
            "sleeps",
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                throw new IOException("closed by interrupt", e);
              }
            },
            end);
    Execution execution = sleeps.spawn();
    begun.await();
    terminate(execution);
    assertEquals("poisoned", end.state());
  }

  @Test
  void anErrorStaysAFailure() throws Exception {
    CSPProcess breaks =
        CSPProcess.of(
            "breaks",
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                throw new AssertionError("broken", e);
              }
            });
    Execution execution = breaks.spawn();
    begun.await();
    execution.terminate();
    assertThrows(ProcessFailedException.class, execution::join);
    assertEquals(Execution.State.FAILED, execution.state());
    assertEquals("broken", execution.failure().orElseThrow().getMessage());
  }

  @Test
  @DisplayName("only while it runs this process, and the flag is cleared at its end")
  void theNextProcessOnTheThreadIsNotInterrupted() {
    AtomicBoolean interrupted = new AtomicBoolean();
    CSPProcess interruptsItself = CSPProcess.of("a", () -> Thread.currentThread().interrupt());
    CSPProcess looks = CSPProcess.of("b", () -> interrupted.set(Thread.interrupted()));
    interruptsItself.then(looks).start();
    assertFalse(interrupted.get());
  }

  @Test
  @DisplayName("terminate() reaches all: elements, nested start()s, spawned children")
  void itReachesAllThatTheExecutionContains() throws Exception {
    CountDownLatch all = new CountDownLatch(4);
    AtomicInteger ended = new AtomicInteger();
    CSPProcess blocks =
        CSPProcess.of(
            "blocks",
            () -> {
              all.countDown();
              try {
                new CountDownLatch(1).await();
              } finally {
                ended.incrementAndGet();
              }
            });
    CSPProcess nested = CSPProcess.of("nested", () -> Seq.of(Par.of(blocks)).times(2).start());
    CSPProcess spawning =
        CSPProcess.of("spawning", () -> CSPProcess.of("child", blocks::spawn).spawn());
    Execution execution = Par.of(blocks, nested, spawning, blocks.times(7)).spawn();
    all.await();
    terminate(execution);
    assertEquals(4, ended.get());
  }

  @Test
  @DisplayName("No further element, repetition or iteration begins")
  void nothingBeginsAfterIt() throws Exception {
    AtomicInteger later = new AtomicInteger();
    AtomicReference<Execution> execution = new AtomicReference<>();
    FakeEnd end = new FakeEnd();
    CSPProcess terminates =
        CSPProcess.of(
            "terminates",
            () -> {
              begun.await();
              execution.get().terminate(); // and returns normally
            });
    CSPProcess counts = CSPProcess.of("counts", later::incrementAndGet, end);
    CSPProcess term = Par.of(terminates.then(counts), terminates.times(9).then(counts));
    execution.set(term.spawn());
    begun.countDown();
    execution.get().join();
    assertEquals(Execution.State.TERMINATED, execution.get().state());
    assertEquals(0, later.get());
    assertEquals("poisoned", end.state(), "what never runs is poisoned");
  }

  @Test
  void aServerStopsBetweenTwoIterations() throws Exception {
    AtomicReference<Execution> execution = new AtomicReference<>();
    AtomicInteger iterations = new AtomicInteger();
    FakeEnd end = new FakeEnd();
    CSPServer server =
        CSPServer.of(
            "server",
            () -> {
              if (iterations.getAndIncrement() == 0) {
                begun.await();
                execution.get().terminate();
              }
            },
            end);
    execution.set(server.spawn());
    begun.countDown();
    execution.get().join();
    assertEquals(1, iterations.get());
    assertEquals("poisoned", end.state());
    assertEquals(Execution.State.TERMINATED, execution.get().state());
  }

  @Test
  void whatEndedBeforeIsNotTerminated() {
    Execution execution = Skip.SKIP.spawn();
    execution.join();
    execution.terminate();
    assertEquals(Execution.State.ENDED, execution.state());
  }

  @Test
  void whatRunsBesideItIsNotTouched() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CSPProcess waits = CSPProcess.of("waits", go::await);
    Execution one = waits.spawn();
    Execution two = waits.spawn();
    terminate(one);
    assertTrue(two.isRunning());
    go.countDown();
    two.join();
    assertEquals(Execution.State.ENDED, two.state());
  }

  @Test
  @DisplayName("An exception of another process that was kept and thrown again is poison")
  void aForeignTerminationIsPoison() {
    FakeEnd end = new FakeEnd();
    Execution execution =
        CSPProcess.of(
                "p",
                () -> {
                  throw new ProcessTerminatedException("kept");
                },
                end)
            .spawn();
    execution.join();
    assertEquals(Execution.State.ENDED, execution.state());
    assertEquals("poisoned", end.state());
  }

  @Test
  @DisplayName("a terminated caller waits for the nested run's end and then throws")
  void aStartWhoseRunWasTerminatedDoesNotReturn() throws Exception {
    AtomicBoolean wentOn = new AtomicBoolean();
    AtomicInteger innerEnded = new AtomicInteger();
    AtomicInteger outerEnded = new AtomicInteger();
    for (int i = 1; i <= 500; i++) {
      CountDownLatch running = new CountDownLatch(1);
      CSPProcess inner =
          CSPProcess.of(
              "inner",
              () -> {
                running.countDown();
                try {
                  new CountDownLatch(1).await();
                } finally {
                  innerEnded.incrementAndGet();
                }
              });
      CSPProcess outer =
          CSPProcess.of(
              "outer",
              () -> {
                try {
                  inner.start();
                  wentOn.set(true);
                } finally {
                  outerEnded.set(innerEnded.get());
                }
              });
      Execution execution = outer.spawn();
      running.await();
      terminate(execution);
      assertEquals(i, outerEnded.get());
    }
    assertFalse(wentOn.get());
  }
}
