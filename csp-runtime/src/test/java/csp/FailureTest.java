package csp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FailureTest {
  private static CSPProcess throwing(String name, Throwable thrown, Object... args) {
    return CSPProcess.of(name, () -> sneak(thrown), args);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static ProcessFailedException failureOf(CSPProcess process) {
    return assertThrows(ProcessFailedException.class, process::start);
  }

  @Test
  @DisplayName("A process that throws anything else, an Error included, has failed")
  void anErrorIsAFailureToo() {
    IOException checked = new IOException("disk full");
    AssertionError error = new AssertionError("wrong");
    assertSame(checked, failureOf(throwing("p", checked)).getCause());
    assertSame(error, failureOf(throwing("p", error)).getCause());
  }

  @Test
  @DisplayName("its channels and barriers are poisoned")
  void itsEndsArePoisoned() {
    FakeEnd end = new FakeEnd();
    failureOf(throwing("p", new IOException(), end));
    assertEquals("poisoned", end.state());
  }

  @Test
  @DisplayName("the enclosing Par waits for its other children")
  void parWaitsForTheOthers() {
    CountDownLatch failed = new CountDownLatch(1);
    AtomicBoolean otherEnded = new AtomicBoolean();
    CSPProcess fails =
        CSPProcess.of(
            "fails",
            () -> {
              throw new IOException();
            },
            (OwnedEnd) closing -> failed.countDown());
    CSPProcess other =
        CSPProcess.of(
            "other",
            () -> {
              failed.await();
              otherEnded.set(true);
            });
    failureOf(fails.par(other));
    assertTrue(otherEnded.get());
  }

  @Test
  @DisplayName("ProcessFailedException names the path outer › inner")
  void thePathConsistsOfTheNamesThatPeopleGave() {
    CSPProcess inner = throwing("inner", new IOException("x"));
    assertEquals("inner", failureOf(Seq.of(Par.of(inner.times(2)))).path());
    ProcessFailedException e =
        failureOf(Par.of(Skip.SKIP, Seq.of(inner).named("middle")).named("outer"));
    assertEquals("outer › middle › inner", e.path());
    assertEquals("process 'outer › middle › inner' failed: java.io.IOException: x", e.getMessage());
  }

  @Test
  @DisplayName("with the original as cause and further failures suppressed")
  void furtherFailuresAreSuppressed() {
    CountDownLatch first = new CountDownLatch(1);
    IOException one = new IOException("one");
    IOException two = new IOException("two");
    CSPProcess late =
        CSPProcess.of(
            "late",
            () -> {
              first.await();
              throw two;
            });
    ProcessFailedException e =
        failureOf(throwing("p", one, (OwnedEnd) closing -> first.countDown()).par(late));
    assertSame(one, e.getCause());
    assertArrayEquals(new Throwable[] {two}, e.getSuppressed());
    assertTrue(e.getMessage().contains("1 more"), e.getMessage());
  }

  @Test
  @DisplayName("it is not wrapped again on its way out")
  void aNestedFailureGetsALongerPathAndNothingElse() {
    IOException cause = new IOException("deep");
    CSPProcess inner = throwing("inner", cause);
    CSPProcess middle = CSPProcess.of("middle", () -> Seq.of(inner).named("term").start());
    CSPProcess outer = CSPProcess.of("outer", middle::start);
    ProcessFailedException e = failureOf(outer);
    assertSame(cause, e.getCause());
    assertEquals("outer › middle › term › inner", e.path());
    assertEquals(0, e.getSuppressed().length);
  }

  /** An execution that has failed, which is no surprise to anybody. */
  private static Execution failed(Throwable cause) {
    CountDownLatch go = new CountDownLatch(1);
    Execution failing = CSPProcess.of("wait", go::await).then(throwing("p", cause)).spawn();
    CompletableFuture<Void> future = failing.toFuture();
    go.countDown();
    assertThrows(CompletionException.class, future::join);
    return failing;
  }

  @Test
  void twoWhoJoinTheSameFailureDoNotDoubleIt() {
    IOException cause = new IOException();
    Execution failing = failed(cause);
    CSPProcess joins = CSPProcess.of("joins", failing::join);
    ProcessFailedException e = failureOf(joins.par(joins));
    assertSame(cause, e.getCause());
    assertEquals(0, e.getSuppressed().length);
  }

  @Test
  void everyJoinThrowsAnExceptionOfItsOwn() {
    Execution failing = failed(new IOException());
    ProcessFailedException one = assertThrows(ProcessFailedException.class, failing::join);
    ProcessFailedException two = assertThrows(ProcessFailedException.class, failing::join);
    assertNotSame(one, two);
    assertSame(one.getCause(), two.getCause());
  }

  @Test
  @DisplayName("If other elements still run, the failure is also logged at once, ERROR")
  void aFailureIsLoggedWhileOthersRun() {
    CountDownLatch logged = new CountDownLatch(1);
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            records.add(record);
            logged.countDown();
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("csp");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      IOException cause = new IOException("hidden?");
      // The server ends only when the failure has been logged.
      CSPProcess server = CSPProcess.of("server", () -> logged.await());
      failureOf(throwing("p", cause).named("broken").par(server).named("net"));
      assertEquals(1, records.size());
      assertEquals(Level.SEVERE, records.get(0).getLevel());
      assertTrue(records.get(0).getMessage().contains("net › broken"));
      assertSame(cause, records.get(0).getThrown());

      records.clear();
      failureOf(throwing("p", cause).then(server));
      assertEquals(0, records.size(), "nothing else runs: start() tells it");
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  @DisplayName(
      "A Seq stops at the first failure; the ends of the elements that never run are poisoned")
  void aSeqStopsAtAFailureAndPoisonsTheRest() {
    AtomicBoolean ran = new AtomicBoolean();
    FakeEnd later = new FakeEnd();
    FakeEnd deep = new FakeEnd();
    CSPProcess second = CSPProcess.of("second", () -> ran.set(true), later);
    CSPProcess third = Par.of(Skip.SKIP, CSPProcess.of("t", () -> ran.set(true), deep).times(2));
    failureOf(Seq.of(throwing("first", new IOException()), second, third));
    assertEquals(false, ran.get());
    assertEquals("poisoned", later.state());
    assertEquals("poisoned", deep.state());
  }

  @Test
  @DisplayName("After an element that ended by poison or close, a Seq goes on with the next")
  void aSeqGoesOnAfterPoisonAndClose() {
    AtomicBoolean ran = new AtomicBoolean();
    FakeEnd poisoned = new FakeEnd();
    FakeEnd closed = new FakeEnd();
    throwing("p", new ChannelPoisonException("x"), poisoned)
        .then(throwing("q", new ChannelClosedException("x"), closed))
        .then(CSPProcess.of("r", () -> ran.set(true)))
        .start();
    assertEquals("poisoned", poisoned.state());
    assertEquals("closed", closed.state());
    assertTrue(ran.get());
  }

  @Test
  @DisplayName("times and a server stop")
  void timesAndServersStopAfterPoisonCloseAndFailure() {
    for (Throwable end :
        List.of(
            new ChannelPoisonException("x"), new ChannelClosedException("x"), new IOException())) {
      int[] runs = new int[3];
      CSPProcess third = thirdTime(runs, 0, end);
      CSPProcess within = thirdTime(runs, 2, end).par(Skip.SKIP);
      CSPProcess server =
          CSPServer.of(
              "server",
              1,
              n -> {
                runs[1] = n;
                if (n == 3) {
                  sneak(end);
                }
                return n + 1;
              });
      if (end instanceof IOException) {
        failureOf(third.times(10));
        failureOf(within.times(10));
        failureOf(server);
      } else {
        third.times(10).start();
        within.times(10).start();
        server.start();
      }
      assertArrayEquals(new int[] {3, 3, 3}, runs);
    }
  }

  private static CSPProcess thirdTime(int[] runs, int counter, Throwable end) {
    return CSPProcess.of(
        "third",
        () -> {
          if (++runs[counter] == 3) {
            sneak(end);
          }
        });
  }

  @Test
  void iterationsThatNeverRunArePoisonedAfterAFailure() {
    FakeEnd end = new FakeEnd();
    CSPProcess other = CSPProcess.of("other", () -> {}, end);
    failureOf(throwing("p", new IOException()).par(other).times(2));
    assertEquals("poisoned", end.state());
  }

  @Test
  void aThreadThatCannotBeStartedIsAFailureOfItsProcess() throws Exception {
    FakeEnd end = new FakeEnd();
    CSPProcess p = CSPProcess.of("p", () -> {}, end);
    ProcessFailedException e =
        csp.engine.seam.ThreadsOff.during(() -> failureOf(Par.of(p, p).then(p).named("net")));
    assertEquals("net › p", e.path());
    assertTrue(e.getCause() instanceof OutOfMemoryError);
    assertEquals("poisoned", end.state());
  }
}
