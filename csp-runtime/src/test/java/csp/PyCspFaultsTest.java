package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.engine.channel.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** The inverses of what PyCSP, twisted-csp and core.async get wrong, each named after the fault. */
@SuppressWarnings("EndNotDeclared") // some faults lie just there
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PyCspFaultsTest {
  private final Channel<Integer> channel = Channel.create("c");

  @Test
  @DisplayName("PyCSP: guard messages are evaluated eagerly")
  void aMessageIsAskedForOnlyWhenItMayBeSent() {
    AtomicInteger asked = new AtomicInteger();
    Guard<Integer> offer = channel.writingFrom(asked::incrementAndGet);
    Alt<Object> alt = Alt.of(offer.when(false), Skip.SKIP);
    alt.select();
    assertEquals(0, asked.get());
  }

  @Test
  @DisplayName("PyCSP: readers that share the channel lose buffered items when a writer retires")
  void aWriterThatEndsLosesNothing() {
    Channel<Integer> buffered = Channel.buffered(10);
    StreamsProcesses.writeAndClose(buffered, 0, 10).start();
    List<Integer> one = new CopyOnWriteArrayList<>();
    StreamsProcesses.drain(buffered, one).par(StreamsProcesses.drain(buffered, one)).start();
    assertEquals(IntStream.range(0, 10).boxed().toList(), one.stream().sorted().toList());
  }

  @Test
  @DisplayName("PyCSP before 0.7: a poison overwrites a hand-over that was committed")
  void poisonDoesNotUndoWhatWasDone() {
    for (int round = 0; round < 500; round++) {
      Channel<Integer> one = Channel.create();
      Other<Boolean> reader =
          Other.asked(
              "reader",
              () -> {
                try {
                  return one.read() == 1;
                } catch (ChannelPoisonException e) {
                  return false;
                }
              });
      Other<Boolean> writer =
          Other.asked(
              "writer",
              () -> {
                try {
                  one.write(1);
                  return true;
                } catch (ChannelPoisonException e) {
                  return false;
                }
              });
      one.poison();
      assertEquals(writer.result(), reader.result());
    }
  }

  @Test
  @DisplayName(
      "twisted-csp: an Alt that meets a closed channel leaves a live handler on the open one")
  void aChoiceThatThrowsHasLeftNothingBehind() {
    Channel<Integer> open = Channel.create();
    channel.close();
    assertThrows(ChannelClosedException.class, () -> Alt.of(open, channel.writing(1)).priSelect());
    assertFalse(open.tryWrite(1), "a later write is not swallowed");
    assertEquals(0, Probe.queued(Until.core(open)));
  }

  @Test
  @DisplayName("twisted-csp, Go: writes that wait when the channel is closed are lost, or panic")
  void writesThatWaitAtACloseAreDelivered() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(1));
    Until.writes(channel);
    channel.close();
    channel.close();
    assertEquals(1, channel.read());
    writer.result();
  }

  @Test
  @DisplayName("twisted-csp, core.async: at most 1024 may wait")
  void moreMayWait() {
    int n = 1100;
    List<Integer> read = new CopyOnWriteArrayList<>();
    List<CSPProcess> writers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      writers.add(StreamsProcesses.write(channel, i, i + 1));
    }
    CSPProcess reader =
        CSPProcess.of(
            "reader",
            () -> {
              Until.writes(n, channel);
              for (int i = 0; i < n; i++) {
                read.add(channel.read());
              }
            });
    Par.of(Par.of(writers), reader).start();
    assertEquals(n, new HashSet<>(read).size());
  }

  @Test
  @DisplayName("core.async: empty and closed are indistinguishable")
  void emptyAndClosedAreDifferent() {
    assertEquals(Optional.empty(), channel.tryRead());
    channel.close();
    assertThrows(ChannelClosedException.class, channel::tryRead);
  }
}
