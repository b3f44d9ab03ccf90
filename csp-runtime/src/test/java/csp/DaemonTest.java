package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class DaemonTest {
  private final FakeEnd end = new FakeEnd();
  private final AtomicReference<Throwable> thrown = new AtomicReference<>();

  /** A process that waits in an operation for ever. */
  private CSPProcess waits(Gate gate) {
    return CSPProcess.of(
        "waits",
        () -> {
          try {
            gate.await();
          } catch (RuntimeException e) {
            thrown.set(e);
            throw e;
          }
        },
        end);
  }

  private void assertDismissed() {
    assertEquals(ProcessTerminatedException.class, thrown.get().getClass());
    assertEquals("open", end.state(), "a daemon ended so leaves its channels as they are");
  }

  @Test
  @DisplayName("When the other elements of its Par have ended, the operation it waits in throws")
  void aDaemonEndsWithItsPar() {
    try (Gate gate = new Gate()) {
      Par.of(waits(gate).daemon(), CSPProcess.of("other", () -> {})).start();
    }
    assertDismissed();
  }

  @Test
  @DisplayName("(at once if there are none)")
  void daemonsAloneEndAtOnce() {
    try (Gate gate = new Gate()) {
      Par.of(waits(gate).daemon()).start();
    }
    assertDismissed();
  }

  @Test
  @DisplayName("The Par ends when its daemons have ended too")
  void theParWaitsForItsDaemons() {
    AtomicBoolean cleanedUp = new AtomicBoolean();
    try (Gate gate = new Gate()) {
      CSPProcess daemon =
          CSPProcess.of(
              "daemon",
              () -> {
                try {
                  gate.await();
                } finally {
                  cleanedUp.set(true);
                }
              });
      daemon.daemon().par(Skip.SKIP).start();
    }
    assertTrue(cleanedUp.get());
  }

  @Test
  @DisplayName("Foreign code is interrupted as by terminate()")
  void foreignCodeIsInterrupted() {
    CSPProcess foreign = CSPProcess.of("foreign", () -> new CountDownLatch(1).await(), end);
    Execution execution = Par.of(foreign.daemon(), Skip.SKIP).spawn();
    execution.join();
    assertEquals(Execution.State.ENDED, execution.state(), "it has ended normally");
    assertEquals("open", end.state());
  }

  @Test
  @DisplayName("A server also stops between two iterations")
  void aServerStopsBetweenIterations() {
    AtomicInteger iterations = new AtomicInteger();
    Par.of(CSPServer.of("server", iterations::incrementAndGet, end).daemon(), Skip.SKIP).start();
    assertTrue(iterations.get() > 0);
    assertEquals("open", end.state());
  }

  @Test
  @DisplayName("every process within a daemon is dismissed, also those that begin later")
  void theWholeSubtreeIsDismissed() {
    try (Gate gate = new Gate()) {
      CSPProcess nested = CSPProcess.of("nested", () -> waits(gate).start());
      CSPProcess spawning = CSPProcess.of("spawning", () -> waits(gate).spawn());
      CSPProcess daemon = Par.of(nested, spawning, waits(gate).then(waits(gate))).daemon();
      Par.of(daemon, Skip.SKIP).start();
    }
    assertDismissed();
  }

  @Test
  @DisplayName("its next one that would wait (join, nested start) throws; what can complete does")
  void onlyWhatWouldWaitThrows() {
    Execution ended = Skip.SKIP.spawn();
    ended.join();
    AtomicBoolean completed = new AtomicBoolean();
    CSPProcess daemon =
        CSPProcess.of(
            "daemon",
            () -> {
              ended.join();
              Skip.SKIP.start();
              completed.set(true);
              assertThrows(ProcessTerminatedException.class, CSPProcess.of("x", () -> {})::start);
              ended.join();
            });
    Par.of(daemon.daemon()).start();
    assertTrue(completed.get());
  }

  @Test
  @DisplayName("in a Seq, under times and at start() the mark changes nothing")
  void elsewhereTheMarkChangesNothing() {
    AtomicInteger runs = new AtomicInteger();
    CSPProcess counts =
        CSPProcess.of(
                "counts",
                () -> {
                  CSPProcess.of("inner", runs::incrementAndGet).start();
                })
            .daemon();
    counts.start();
    Seq.of(counts).start();
    Seq.of(counts, counts).start();
    counts.times(2).start();
    Par.of(Seq.of(counts), counts.times(1)).start();
    assertEquals(8, runs.get());
  }

  @Test
  void repetitionGoesOnAlthoughADaemonWithinWasDismissed() {
    AtomicInteger runs = new AtomicInteger();
    try (Gate gate = new Gate()) {
      Par.of(CSPProcess.of("counts", runs::incrementAndGet), waits(gate).daemon()).times(3).start();
    }
    assertEquals(3, runs.get());
  }

  @Test
  void aRepetitionThatIsADaemonStopsWhenDismissed() {
    try (Gate gate = new Gate()) {
      Par.of(waits(gate).times(Integer.MAX_VALUE).daemon(), Skip.SKIP).start();
    }
    assertDismissed();
  }

  @Test
  @DisplayName("A daemon spawned inside a process is ended when body and other children have ended")
  void aSpawnedDaemonEndsAfterTheOtherChildren() {
    AtomicBoolean childFirst = new AtomicBoolean();
    CountDownLatch go = new CountDownLatch(1);
    AtomicBoolean childEnded = new AtomicBoolean();
    try (Gate gate = new Gate()) {
      CSPProcess daemon =
          CSPProcess.of(
              "daemon",
              () -> {
                try {
                  gate.await();
                } finally {
                  childFirst.set(childEnded.get());
                }
              },
              end);
      CSPProcess owner =
          CSPProcess.of(
              "owner",
              () -> {
                CSPProcess.of(
                        "child",
                        () -> {
                          go.await();
                          childEnded.set(true);
                        })
                    .spawn();
                daemon.daemon().spawn();
              });
      Execution execution = owner.spawn();
      assertTrue(execution.isRunning());
      go.countDown();
      execution.join();
    }
    assertTrue(childFirst.get());
    assertEquals("open", end.state());
  }

  @Test
  void aDaemonOfABodyWithoutOtherChildrenEndsToo() {
    try (Gate gate = new Gate()) {
      CSPProcess.of("owner", () -> waits(gate).daemon().spawn()).start();
    }
    assertDismissed();
  }
}
