package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "Daemons: the operation that a daemon waits in, or its next one that would wait, throws"
        + " ProcessTerminatedException. What can complete at once still does (mail already there is"
        + " served)")
@SuppressWarnings("EndNotDeclared") // what a process owns is not the point
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class DaemonMailTest {
  private final Channel<Integer> mail = Channel.buffered(100);
  private final Channel<Integer> requests = Channel.create("requests");

  @Test
  @DisplayName("mail already there is served")
  void whatIsInTheBufferIsServedFirst() {
    List<Integer> served = new CopyOnWriteArrayList<>();
    CSPProcess log =
        CSPProcess.of(
            "log",
            () -> {
              while (true) {
                served.add(mail.read());
              }
            },
            mail);
    StreamsProcesses.write(mail, 0, 100).par(log.daemon()).start();
    assertEquals(IntStream.range(0, 100).boxed().toList(), served);
  }

  @Test
  @DisplayName("the operation that a daemon waits in (read, write, choice, sleep, barrier)")
  void everyOperationThatWaitsIsEnded() {
    Channel<Integer> quiet = Channel.create();
    List<Body> waits =
        List.of(
            quiet::read,
            () -> quiet.write(1),
            () -> quiet.read(Duration.ofDays(1)),
            () -> Alt.of(quiet, quiet.writing(1)).select(),
            () -> Alt.of(CSPTimer.after(Duration.ofDays(1))).select(),
            () -> CSPTimer.create().sleep(Duration.ofDays(1)),
            () -> Barrier.create(2).synchronise(),
            () -> quiet.iterator().hasNext());
    for (Body wait : waits) {
      AtomicReference<Thread> waiting = new AtomicReference<>();
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      CSPProcess daemon =
          CSPProcess.of(
              "daemon",
              () -> {
                waiting.set(Thread.currentThread());
                try {
                  wait.run();
                } catch (Throwable e) {
                  thrown.set(e);
                  throw e;
                }
              });
      CSPProcess other = CSPProcess.of("other", () -> Until.waits(waiting));
      Par.of(other, daemon.daemon()).start();
      assertInstanceOf(ProcessTerminatedException.class, thrown.get());
    }
  }

  @Test
  @DisplayName("What can complete at once still does")
  void aDismissedDaemonDoesAllThatNeedNotWait() {
    Channel<Integer> quiet = Channel.create();
    List<Object> done = new ArrayList<>();
    CSPProcess daemon =
        CSPProcess.of(
            "daemon",
            () -> {
              assertThrows(ProcessTerminatedException.class, quiet::read);
              Channel<Integer> room = Channel.buffered(2);
              room.write(1);
              assertTrue(room.tryWrite(2));
              done.add(room.read());
              done.add(Alt.of(quiet, room).select());
              done.add(room.tryRead());
              done.add(Alt.of(quiet).trySelect());
              Barrier.create(1).synchronise();
              assertThrows(ProcessTerminatedException.class, room::read);
              room.close();
              assertThrows(ChannelClosedException.class, room::read);
              done.add("end");
            });
    Par.of(daemon.daemon()).start();
    assertEquals(List.of(1, 2, Optional.empty(), Optional.empty(), "end"), done);
  }

  @Test
  @DisplayName("A daemon ended so leaves its channels and barriers as they are")
  void theChannelsOfADaemonStayOpen() {
    Barrier barrier = Barrier.create(1);
    CSPProcess daemon = CSPProcess.of("daemon", () -> requests.read(), requests, barrier);
    Skip.SKIP.par(daemon.daemon()).start();
    assertFalse(requests.isPoisoned() || requests.isClosed() || barrier.isPoisoned());
    List<Integer> read = new ArrayList<>();
    StreamsProcesses.write(requests, 0, 2).par(StreamsProcesses.read(requests, 2, read)).start();
    assertEquals(List.of(0, 1), read);
  }

  @Test
  @DisplayName("A server that is a daemon serves its clients and ends with them")
  void aServerServesItsClientsToTheEnd() {
    Channel<Integer> replies = Channel.create();
    CSPServer server =
        CSPServer.of("server", () -> replies.write(-requests.read()), requests, replies);
    List<Integer> read = new CopyOnWriteArrayList<>();
    CSPProcess client =
        CSPProcess.of(
            "client",
            () -> {
              for (int i = 1; i <= 20; i++) {
                requests.write(i);
                read.add(replies.read());
              }
            },
            requests,
            replies);
    for (int round = 1; round <= 3; round++) {
      client.par(server.daemon()).start();
      assertEquals(20 * round, read.size());
    }
    assertEquals(-20, read.getLast());
  }

  @Test
  @DisplayName(
      "A daemon spawned inside a process is ended when that process's body and other children have"
          + " ended")
  void aSpawnedDaemonServesItsSiblings() {
    List<Integer> served = new CopyOnWriteArrayList<>();
    CSPProcess.of(
            "owner",
            () -> {
              StreamsProcesses.readAll(requests, served).daemon().spawn();
              StreamsProcesses.write(requests, 0, 5).spawn();
              StreamsProcesses.write(requests, 5, 10).spawn();
            })
        .start();
    assertEquals(IntStream.range(0, 10).boxed().toList(), served.stream().sorted().toList());
    assertFalse(requests.isPoisoned());
  }
}
