package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class OwnershipTest {
  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
  private UncaughtExceptionHandler before;

  @BeforeEach
  void catchAll() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
  }

  @AfterEach
  void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private static CSPProcess failing(String name) {
    return CSPProcess.of(
        name,
        () -> {
          throw new IOException(name);
        });
  }

  @Test
  @DisplayName("When the body ends, it waits for its children")
  void aProcessEndsWhenItsChildrenHaveEnded() throws Exception {
    CountDownLatch bodyEnds = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicBoolean childEnded = new AtomicBoolean();
    CSPProcess child =
        CSPProcess.of(
            "child",
            () -> {
              go.await();
              childEnded.set(true);
            });
    CSPProcess owner =
        CSPProcess.of(
            "owner",
            () -> {
              child.spawn();
              CSPProcess.of("grandparent", child::spawn).spawn();
              bodyEnds.countDown();
            });
    AtomicBoolean before = new AtomicBoolean();
    Execution execution =
        owner.then(CSPProcess.of("next", () -> before.set(childEnded.get()))).spawn();
    bodyEnds.await();
    assertTrue(execution.isRunning());
    go.countDown();
    execution.join();
    assertTrue(before.get());
  }

  @Test
  @DisplayName("the process's channels are first poisoned if it ended badly, then it waits")
  void itsEndsAreReleasedBeforeItWaits() {
    CountDownLatch released = new CountDownLatch(1);
    CSPProcess child = CSPProcess.of("child", released::await);
    CSPProcess owner =
        CSPProcess.of(
            "owner",
            () -> {
              child.spawn();
              throw new ChannelPoisonException("x");
            },
            (OwnedEnd) closing -> released.countDown());
    owner.start(); // would hang if it waited first
    assertEquals(0, released.getCount());
  }

  @Test
  @DisplayName("if it failed or was terminated they are terminated")
  void theChildrenOfAFailedProcessAreTerminated() {
    AtomicReference<Execution> child = new AtomicReference<>();
    CSPProcess owner =
        CSPProcess.of(
            "owner",
            () -> {
              child.set(CSPProcess.of("child", () -> new CountDownLatch(1).await()).spawn());
              throw new IOException("x");
            });
    assertThrows(ProcessFailedException.class, owner::start);
    assertEquals(Execution.State.TERMINATED, child.get().state());
  }

  @Test
  @DisplayName("A child's failure does not make the owner fail: it goes to the default handler")
  void aChildsFailureIsReported() {
    CSPProcess.of("owner", () -> failing("child").spawn()).start();
    assertEquals(1, uncaught.size());
    assertInstanceOf(ProcessFailedException.class, uncaught.get(0));
    assertEquals("child", uncaught.get(0).getCause().getMessage());
  }

  @Test
  @DisplayName("and to every later join()")
  void aLaterJoinGetsTheFailureToo() throws Exception {
    Execution child = failing("child").spawn();
    while (child.isRunning()) {
      Thread.onSpinWait();
    }
    assertThrows(ProcessFailedException.class, child::join);
    assertThrows(ProcessFailedException.class, () -> child.join(Duration.ZERO));
    assertEquals("child", child.failure().orElseThrow().getMessage());
    assertEquals(Execution.State.FAILED, child.state());
  }

  @Test
  @DisplayName("unless somebody waits in join() or has asked for toFuture()")
  void whoWaitsGetsTheFailureInsteadOfTheHandler() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Execution child =
        CSPProcess.of(
                "child",
                () -> {
                  go.await();
                  throw new IOException("x");
                })
            .spawn();
    CompletableFuture<Void> future = child.toFuture();
    go.countDown();
    CompletionException e = assertThrows(CompletionException.class, future::join);
    assertInstanceOf(ProcessFailedException.class, e.getCause());

    CountDownLatch joining = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Execution other =
        CSPProcess.of(
                "other",
                () -> {
                  joining.await();
                  while (main.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                  }
                  throw new IOException("y");
                })
            .spawn();
    joining.countDown();
    assertThrows(ProcessFailedException.class, other::join);
    assertEquals(List.of(), uncaught);
  }

  @Test
  @DisplayName("join() and the future complete normally at ENDED and TERMINATED")
  void joinAndFutureCompleteNormally() {
    Execution ended = Skip.SKIP.spawn();
    ended.join();
    ended.toFuture().join();
    assertEquals(Execution.State.ENDED, ended.state());
    Execution terminated = CSPProcess.of("p", () -> new CountDownLatch(1).await()).spawn();
    CompletableFuture<Void> future = terminated.toFuture();
    terminated.terminate();
    terminated.join();
    future.join();
    assertEquals(Execution.State.TERMINATED, terminated.state());
    assertEquals("p (TERMINATED)", terminated.toString());
  }

  @Test
  @DisplayName("cancelling the future changes nothing")
  void cancellingAFutureChangesNothing() {
    CountDownLatch go = new CountDownLatch(1);
    Execution execution = CSPProcess.of("p", go::await).spawn();
    execution.toFuture().cancel(true);
    CompletableFuture<Void> other = execution.toFuture();
    assertTrue(execution.isRunning());
    assertFalse(other.isDone());
    go.countDown();
    other.join();
    assertEquals(Execution.State.ENDED, execution.state());
  }

  @Test
  void whatDependsOnAFutureMayBlockWithoutHarm() {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch attached = new CountDownLatch(1);
    CSPProcess owner =
        CSPProcess.of(
            "owner",
            () -> {
              Execution child = CSPProcess.of("child", attached::await).spawn();
              child
                  .toFuture()
                  .thenRun(() -> {
                    try {
                      never.await();
                    } catch (InterruptedException e) {
                      throw new AssertionError(e);
                    }
                  });
              attached.countDown();
            });
    owner.start();
    never.countDown();
  }

  @Test
  @DisplayName("joining oneself or an owner is an IllegalStateException")
  void joiningOneselfIsRefused() {
    AtomicReference<Execution> outer = new AtomicReference<>();
    CountDownLatch known = new CountDownLatch(1);
    AtomicReference<Throwable> direct = new AtomicReference<>();
    AtomicReference<Throwable> nested = new AtomicReference<>();
    CSPProcess joins =
        CSPProcess.of(
            "joins",
            () -> nested.set(assertThrows(IllegalStateException.class, () -> outer.get().join())));
    CSPProcess body =
        CSPProcess.of(
            "body",
            () -> {
              known.await();
              direct.set(
                  assertThrows(
                      IllegalStateException.class, () -> outer.get().join(Duration.ofMillis(1))));
              CSPProcess.of("middle", joins::spawn).start();
            });
    outer.set(body.spawn());
    known.countDown();
    outer.get().join();
    assertTrue(direct.get().getMessage().startsWith("process 'body' cannot join 'body'"));
    assertTrue(nested.get().getMessage().startsWith("process 'joins' cannot join 'body'"));
  }

  @Test
  @DisplayName("join(Duration): zero or less tries; too long is for ever")
  void joinWithADuration() {
    CountDownLatch go = new CountDownLatch(1);
    Execution execution = CSPProcess.of("p", go::await).spawn();
    assertFalse(execution.join(Duration.ZERO));
    assertFalse(execution.join(Duration.ofDays(-1)));
    assertFalse(execution.join(Duration.ofNanos(1)));
    go.countDown();
    assertTrue(execution.join(Duration.ofSeconds(Long.MAX_VALUE)));
    assertTrue(execution.join(Duration.ZERO));
  }

  @Test
  @DisplayName("start() works from inside another process, which it belongs to")
  void aNestedStartRunsWithinItsProcess() {
    AtomicBoolean ran = new AtomicBoolean();
    CSPProcess inner = CSPProcess.of("inner", () -> ran.set(true));
    CSPProcess.of(
            "outer",
            () -> {
              inner.start();
              assertTrue(ran.get());
            })
        .start();
  }
}
