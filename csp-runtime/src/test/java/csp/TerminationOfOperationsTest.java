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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "Termination: from the operation it waits in, else from its next one, and from every later one")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("EndNotDeclared") // what a process owns is not the point, and would hide it
class TerminationOfOperationsTest {
  private final Channel<Integer> channel = Channel.create("c");
  private final Channel<Integer> room = Channel.buffered(5);
  private final Barrier barrier = Barrier.create(2);

  private List<Runnable> waitingOperations() {
    Channel<Integer> full = Channel.buffered(1);
    full.write(0);
    return List.of(
        channel::read,
        () -> channel.read(Duration.ofDays(1)),
        () -> channel.write(1),
        () -> channel.write(1, Duration.ofDays(1)),
        () -> full.write(1),
        () -> channel.iterator().hasNext(),
        () -> Alt.of(channel, Channel.create()).select(),
        () -> Alt.of(channel.writing(1)).fairSelect(),
        () -> Alt.of(channel).select(Duration.ofDays(1)),
        () -> Alt.of(CSPTimer.after(Duration.ofDays(1))).select(),
        () -> Alt.of(barrier).select(),
        barrier::synchronise,
        () -> CSPTimer.create().sleep(Duration.ofDays(1)),
        () -> CSPProcess.of("inner", channel::read).start(),
        () -> CSPProcess.of("child", channel::read).spawn().join());
  }

  /** Operations that need not wait. */
  private List<Runnable> readyOperations() {
    room.write(1);
    return List.of(
        room::read,
        room::tryRead,
        () -> room.write(2),
        () -> room.tryWrite(2),
        () -> room.iterator().next(),
        () -> Alt.of(room).select(),
        () -> Alt.of(room).trySelect(),
        () -> Alt.of(Skip.SKIP).priSelect(),
        () -> CSPTimer.create().sleep(Duration.ZERO),
        () -> Barrier.create(1).synchronise(),
        () -> CSPProcess.of("inner", () -> {}).start(),
        () -> CSPProcess.of("inner", () -> {}).spawn());
  }

  @Test
  @DisplayName("from the operation it waits in, and from every later one")
  void everyOperationThatWaitsIsEnded() {
    List<Runnable> ready = readyOperations();
    for (Runnable operation : waitingOperations()) {
      AtomicReference<Thread> begun = new AtomicReference<>();
      List<Throwable> thrown = new CopyOnWriteArrayList<>();
      Execution execution =
          CSPProcess.of(
                  "victim",
                  () -> {
                    begun.set(Thread.currentThread());
                    thrown.add(assertThrows(ProcessTerminatedException.class, operation::run));
                    for (Runnable later : ready) {
                      thrown.add(assertThrows(ProcessTerminatedException.class, later::run));
                    }
                    operation.run();
                  })
              .spawn();
      Until.waits(begun);
      execution.terminate();
      execution.join();
      assertEquals(Execution.State.TERMINATED, execution.state());
      assertEquals(1 + ready.size(), thrown.size());
    }
    assertEquals(Optional.of(1), room.tryRead());
    assertEquals(Optional.empty(), room.tryRead(), "none of them has had an effect");
  }

  @Test
  @DisplayName("else from its next one")
  void aProcessInItsOwnCodeIsToldByItsNextOperation() {
    for (Runnable operation : readyOperations()) {
      AtomicBoolean begun = new AtomicBoolean();
      AtomicBoolean told = new AtomicBoolean();
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Execution execution =
          CSPProcess.of(
                  "victim",
                  () -> {
                    begun.set(true);
                    while (!told.get()) {
                      Thread.onSpinWait();
                    }
                    try {
                      operation.run();
                    } catch (Throwable e) {
                      thrown.set(e);
                      throw e;
                    }
                  })
              .spawn();
      Until.holds("it has begun", begun::get);
      execution.terminate();
      told.set(true);
      execution.join();
      assertInstanceOf(ProcessTerminatedException.class, thrown.get());
    }
  }

  @Test
  @DisplayName("ProcessTerminatedException (a ChannelPoisonException)")
  void whoHandlesPoisonHandlesTermination() {
    assertTrue(ChannelPoisonException.class.isAssignableFrom(ProcessTerminatedException.class));
    assertTrue(ChannelEndedException.class.isAssignableFrom(ChannelPoisonException.class));
    assertTrue(ChannelEndedException.class.isAssignableFrom(ChannelClosedException.class));
    assertTrue(RuntimeException.class.isAssignableFrom(ChannelEndedException.class));
    assertTrue(RuntimeException.class.isAssignableFrom(ProcessFailedException.class));
    assertTrue(RuntimeException.class.isAssignableFrom(ProcessInterruptedException.class));
    assertTrue(RuntimeException.class.isAssignableFrom(NoGuardInAltException.class));
    assertTrue(ChannelEndedException.class.isSealed());
  }

  @Test
  @DisplayName("it then poisons its channels and barriers")
  void aTerminatedProcessPoisonsWhatItOwns() {
    Execution execution =
        CSPProcess.of("victim", channel::read, channel, room, List.of(barrier)).spawn();
    Until.reads(channel);
    assertFalse(room.isPoisoned());
    execution.terminate();
    execution.join();
    assertTrue(channel.isPoisoned() && room.isPoisoned() && barrier.isPoisoned());
  }

  @Test
  @DisplayName(
      "terminate() reaches all that the execution contains: elements, nested start()s, spawned"
          + " children")
  void terminationReachesAllThatCommunicates() {
    List<Channel<Integer>> channels = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      channels.add(Channel.create());
    }
    AtomicBoolean never = new AtomicBoolean();
    CSPProcess nested =
        CSPProcess.of(
            "nested", () -> StreamsProcesses.copy(channels.get(2), channels.get(3)).start());
    CSPProcess spawning =
        CSPProcess.of(
            "spawning",
            () -> {
              StreamsProcesses.readAll(channels.get(1), new ArrayList<>()).spawn();
            });
    Execution execution =
        Seq.of(
                Par.of(
                    StreamsProcesses.readAll(channels.get(0), new ArrayList<>()), nested, spawning),
                CSPProcess.of("never", () -> never.set(true)))
            .spawn();
    Until.reads(channels.get(0));
    Until.reads(channels.get(1));
    Until.reads(channels.get(2));
    execution.terminate();
    execution.join();
    assertTrue(channels.stream().allMatch(Channel::isPoisoned));
    assertFalse(never.get(), "No further element begins");
  }

  @Test
  @DisplayName(
      "One instant: a termination and a hand-over at once: one of them wins, and both sides agree")
  void terminationAndHandOverAgree() {
    for (int round = 0; round < 500; round++) {
      Channel<Integer> one = Channel.create();
      AtomicReference<Integer> got = new AtomicReference<>();
      Execution reader = CSPProcess.of("reader", () -> got.set(one.read())).spawn();
      Until.reads(one);
      Other<Boolean> writer = Other.asked("writer", () -> one.tryWrite(1));
      reader.terminate();
      reader.join();
      assertEquals(writer.result(), got.get() != null);
    }
  }

  @Test
  void poisonAndCloseWorkInATerminatedProcess() {
    Execution execution =
        CSPProcess.of(
                "victim",
                () -> {
                  try {
                    channel.read();
                  } finally {
                    channel.poison();
                    room.close();
                    assertFalse(barrier.isPoisoned());
                  }
                })
            .spawn();
    Until.reads(channel);
    execution.terminate();
    execution.join();
    assertEquals(Execution.State.TERMINATED, execution.state());
    assertTrue(channel.isPoisoned() && room.isClosed());
  }
}
