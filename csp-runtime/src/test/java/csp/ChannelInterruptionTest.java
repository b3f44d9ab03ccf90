package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.channel.Probe;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Interruption")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("EndNotDeclared") // what a process owns is not the point, and would hide it
class ChannelInterruptionTest {
  private static final Channel<Integer> QUIET = Channel.create("quiet");

  private final Channel<Integer> channel = Channel.create("c");

  /** Runs an operation that is to be interrupted while it waits; tells whether the flag is set. */
  private static Other<Boolean> interrupted(String name, Runnable operation) {
    return Other.asked(
        name,
        () -> {
          assertThrows(ProcessInterruptedException.class, operation::run);
          return Thread.currentThread().isInterrupted();
        });
  }

  @Test
  @DisplayName(
      "gets ProcessInterruptedException with its flag set again, and the operation has had no"
          + " effect")
  void aReadThatWasInterruptedTakesNothing() {
    Alt<Integer> kept = Alt.of(QUIET, channel);
    for (Runnable operation :
        List.<Runnable>of(
            channel::read,
            () -> channel.read(Duration.ofDays(1)),
            () -> channel.iterator().hasNext(),
            () -> Alt.of(channel, QUIET).select(),
            () -> Alt.of(channel).select(Duration.ofDays(1)),
            kept::fairSelect,
            kept::priSelect)) {
      Other<Boolean> reader = interrupted("reader", operation);
      Until.reads(channel);
      reader.interrupt();
      assertEquals(true, reader.result(), "the flag is set again");
      assertFalse(channel.tryWrite(1), "nobody waits any more");
      Other<Integer> next = Other.asked("next", channel::read);
      Until.reads(channel);
      channel.write(2);
      assertEquals(2, next.result());
    }
  }

  @Test
  @DisplayName("the operation has had no effect")
  void aWriteThatWasInterruptedIsNeverDelivered() {
    Channel<Integer> full = Channel.buffered(1);
    full.write(0);
    Alt<Integer> kept = Alt.of(QUIET, channel.writing(1), full.writing(1));
    for (Runnable operation :
        List.<Runnable>of(
            () -> channel.write(1),
            () -> channel.write(1, Duration.ofDays(1)),
            () -> full.write(1),
            () -> Alt.of(channel.writing(1), full.writing(1)).select(),
            kept::select,
            () -> kept.choose(Duration.ofDays(1)))) {
      Other<Boolean> writer = interrupted("writer", operation);
      Until.holds(
          "it waits",
          () -> Probe.writers(Until.core(channel)) + Probe.writers(Until.core(full)) > 0);
      writer.interrupt();
      assertEquals(true, writer.result(), "the flag is set again");
      assertEquals(Optional.empty(), channel.tryRead());
      assertEquals(Optional.of(0), full.tryRead());
      assertEquals(Optional.empty(), full.tryRead());
      full.write(0);
    }
  }

  @Test
  @DisplayName("in a channel, choice, timer or barrier operation or in join()")
  void timersBarriersAndJoinsAreInterruptedToo() {
    try (VirtualTime time = VirtualTime.begin()) {
      Other<Boolean> sleeper =
          interrupted("sleeper", () -> CSPTimer.create().sleep(Duration.ofDays(1)));
      Until.sleeps(1, time);
      sleeper.interrupt();
      assertEquals(true, sleeper.result());
      Other<Boolean> alarm =
          interrupted("alarm", () -> Alt.of(CSPTimer.after(Duration.ofDays(1))).select());
      Until.sleeps(1, time);
      alarm.interrupt();
      assertEquals(true, alarm.result());
    }
    Barrier barrier = Barrier.create(2);
    Other<Boolean> party = interrupted("party", barrier::synchronise);
    Until.parties(1, barrier);
    party.interrupt();
    assertEquals(true, party.result());
    assertEquals(Optional.empty(), Alt.of(barrier).trySelect(), "it does not count as an arrival");
    Execution reader = CSPProcess.of("reader", channel::read).spawn();
    Other<Boolean> joins = interrupted("joins", reader::join);
    joins.interrupt();
    assertEquals(true, joins.result());
    assertTrue(reader.isRunning());
    channel.write(1);
    reader.join();
  }

  @Test
  @DisplayName("An operation that need not wait ignores the flag")
  void anOperationThatNeedNotWaitIgnoresTheFlag() {
    Channel<Integer> buffered = Channel.buffered(2);
    Other<Boolean> other =
        Other.asked(
            "other",
            () -> {
              Thread.currentThread().interrupt();
              buffered.write(1);
              buffered.write(2);
              assertEquals(1, buffered.read());
              assertEquals(2, Alt.of(QUIET, buffered).select());
              assertEquals(Optional.empty(), buffered.tryRead());
              assertEquals(Optional.empty(), Alt.of(QUIET).trySelect());
              assertFalse(QUIET.tryWrite(1));
              assertEquals(3, Alt.of(buffered.writing(3)).priSelect());
              Barrier.create(1).synchronise();
              CSPTimer.create().sleep(Duration.ZERO);
              assertThrows(ProcessInterruptedException.class, () -> QUIET.write(1));
              assertThrows(ProcessInterruptedException.class, QUIET::read);
              return Thread.interrupted();
            });
    assertEquals(true, other.result());
    assertEquals(3, buffered.read());
  }

  @Test
  @DisplayName("a process may catch it and carry on")
  void afterAnInterruptTheProcessGoesOn() {
    AtomicBoolean wasInterrupted = new AtomicBoolean();
    Other<Integer> reader =
        Other.asked(
            "reader",
            () -> {
              assertThrows(ProcessInterruptedException.class, channel::read);
              wasInterrupted.set(Thread.interrupted());
              return channel.read();
            });
    Until.reads(channel);
    reader.interrupt();
    Until.holds("it has been interrupted", wasInterrupted::get);
    channel.write(3);
    assertEquals(3, reader.result());
  }

  @Test
  @DisplayName(
      "One instant: an interrupt and a hand-over at once: one of them wins, and both sides agree")
  void anInterruptAndAWriteAtTheSameTimeAgree() {
    for (int round = 0; round < 500; round++) {
      Channel<Integer> one = Channel.create();
      Other<Optional<Integer>> reader =
          Other.asked(
              "reader",
              () -> {
                try {
                  return Optional.of(one.read());
                } catch (ProcessInterruptedException e) {
                  return Optional.empty();
                }
              });
      Until.reads(one);
      Other<Boolean> writer = Other.asked("writer", () -> one.tryWrite(1));
      reader.interrupt();
      assertEquals(writer.result(), reader.result().isPresent());
    }
  }

  @Test
  @DisplayName("An interrupted start() terminates the run, waits for its end, then throws")
  void anInterruptedStartEndsItsNetwork() {
    Channel<Integer> inner = Channel.create();
    Other<Boolean> starter =
        interrupted("starter", StreamsProcesses.readAll(inner, new ArrayList<>())::start);
    Until.reads(inner);
    starter.interrupt();
    assertEquals(true, starter.result());
    assertTrue(inner.isPoisoned(), "what was terminated has poisoned its channels, before");
  }
}
