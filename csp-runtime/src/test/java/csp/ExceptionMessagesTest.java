package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Every message names the process and the channel, and says what to do")
@SuppressWarnings("EndNotDeclared") // what a process owns is not the point
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ExceptionMessagesTest {
  private final Channel<Integer> channel = Channel.create("orders");
  private final Channel<Integer> idle = Channel.create("idle");

  private final Map<String, Body> reads =
      Map.of(
          "read", channel::read,
          "timed read", () -> channel.read(Duration.ofDays(1)),
          "iterate", () -> channel.iterator().next(),
          "choice", () -> Alt.of(idle, channel).select());

  private final Map<String, Body> writes =
      Map.of(
          "write", () -> channel.write(1),
          "timed write", () -> channel.write(1, Duration.ofDays(1)),
          "choice", () -> Alt.of(channel.writing(1), idle).select());

  private static void says(Throwable thrown, String... words) {
    String message = "" + thrown.getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), () -> "'" + word + "' is missing: " + message);
    }
  }

  @Test
  void poisonSaysWhoWhereByWhomAndWhatToDo() {
    for (Map.Entry<String, Body> read : reads.entrySet()) {
      Other<Void> waits = Other.doing(read.getKey(), read.getValue());
      Until.reads(channel);
      waits.terminate();
      says(
          waits.thrown(ProcessTerminatedException.class),
          "process '" + read.getKey() + "'",
          "reading from channel 'orders'",
          "terminated",
          "Let this exception escape");
    }
    channel.poison();
    reads.forEach((name, operation) ->
        says(
            Other.doing(name, operation).thrown(ChannelPoisonException.class),
            "process '" + name + "'",
            "reading from channel 'orders'",
            "poisoned by thread '",
            "Let this exception escape"));
    writes.forEach((name, operation) ->
        says(
            Other.doing(name, operation).thrown(ChannelPoisonException.class),
            "process '" + name + "'",
            "writing to channel 'orders'",
            "poisoned by thread '"));
  }

  @Test
  void whoWaitedIsToldByWhomItWasPoisoned() {
    Other<Void> reader = Other.doing("reader", channel::read);
    Until.reads(channel);
    Other.doing("spoiler", channel::poison).result();
    says(
        reader.thrown(ChannelPoisonException.class),
        "process 'reader'",
        "'orders'",
        "poisoned by process 'spoiler'");
  }

  @Test
  void closeSaysWhoWhereByWhomAndWhatToDo() {
    Other.doing("closer", channel::close).result();
    for (Map<String, Body> operations : List.of(reads, writes)) {
      operations.forEach((name, operation) -> {
        if (!name.equals("iterate")) {
          says(
              Other.doing(name, operation).thrown(ChannelClosedException.class),
              "process '" + name + "'",
              "channel 'orders'",
              "closed by process 'closer'",
              "iterates");
        }
      });
    }
  }

  @Test
  void interruptionSaysThatNothingHasHappened() {
    reads.forEach((name, read) -> interrupted(name, read, "reading from channel 'orders'"));
    writes.forEach((name, write) -> interrupted(name, write, "writing to channel 'orders'"));
  }

  private static void interrupted(String name, Body operation, String place) {
    AtomicReference<Thread> thread = new AtomicReference<>();
    Other<Void> waits =
        Other.doing(
            name,
            () -> {
              thread.set(Thread.currentThread());
              operation.run();
            });
    Until.waits(thread);
    waits.interrupt();
    says(
        waits.thrown(ProcessInterruptedException.class),
        "process '" + name + "'",
        place,
        "no effect",
        "flag");
  }

  @Test
  void threadsThatAreNoProcessesAreNamedAsThreads() throws Exception {
    channel.poison();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .name("servlet-7")
            .start(() -> thrown.set(assertThrows(ChannelPoisonException.class, channel::read)));
    thread.join();
    says(thrown.get(), "thread 'servlet-7'", "'orders'");
  }

  @Test
  void aChoiceNamesAllThatItWaitsFor() {
    Other<?> chooser =
        Other.asked(
            "chooser",
            () -> Alt.of(channel, idle.writing(1), CSPTimer.after(Duration.ofDays(1))).select());
    Until.reads(channel);
    chooser.interrupt();
    says(
        chooser.thrown(ProcessInterruptedException.class),
        "reading from channel 'orders'",
        "writing to channel 'idle'",
        "timer");
  }

  @Test
  void aPoisonedGuardIsNamedAndNotTheOthers() {
    channel.poison();
    Other<?> chooser = Other.asked("chooser", () -> Alt.of(idle, channel).select());
    String message = chooser.thrown(ChannelPoisonException.class).getMessage();
    assertTrue(message.contains("'orders'") && !message.contains("'idle'"), message);
  }

  @Test
  void namesThatUsersGiveAreUsed() {
    channel.poison();
    List<String> messages = new CopyOnWriteArrayList<>();
    CSPProcess.of(
            "plain",
            () ->
                messages.add(
                    assertThrows(ChannelPoisonException.class, channel::read).getMessage()))
        .named("the clerk")
        .start();
    assertTrue(messages.getFirst().contains("process 'the clerk'"), messages.getFirst());
  }

  @Test
  void barriersAndTimersAreNamedToo() {
    Barrier barrier = Barrier.create(2);
    Other<Void> party = Other.doing("party", barrier::synchronise);
    Until.parties(1, barrier);
    barrier.poison();
    says(party.thrown(ChannelPoisonException.class), "process 'party'", barrier.toString());
    AtomicReference<Thread> thread = new AtomicReference<>();
    Other<Void> sleeper =
        Other.doing(
            "sleeper",
            () -> {
              thread.set(Thread.currentThread());
              CSPTimer.create().sleep(Duration.ofDays(1));
            });
    Until.waits(thread);
    sleeper.interrupt();
    says(sleeper.thrown(ProcessInterruptedException.class), "process 'sleeper'", "sleeping");
  }

  @Test
  @DisplayName(
      "every waiter knows its channel and its direction: a thread dump shows what it is parked on")
  void whatAThreadIsParkedOnIsTheOperation() {
    AtomicReference<Thread> thread = new AtomicReference<>();
    Other<Void> waits =
        Other.doing(
            "waits",
            () -> {
              thread.set(Thread.currentThread());
              Alt.of(channel.writing(1), idle).select();
            });
    Until.waits(thread);
    String parkedOn = "" + LockSupport.getBlocker(thread.get());
    assertTrue(parkedOn.contains("writing to channel 'orders'"), parkedOn);
    assertTrue(parkedOn.contains("reading from channel 'idle'"), parkedOn);
    assertEquals(1, channel.read());
    waits.result();
  }
}
