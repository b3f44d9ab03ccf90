package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class RendezvousTest {
  private final Channel<Integer> channel = Channel.create();

  @Test
  @DisplayName("rendezvous: both return only when the value has changed hands")
  void aWriteWaitsForTheRead() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(7));
    Until.writes(channel);
    assertTrue(writer.isRunning());
    assertEquals(7, channel.read());
    writer.result();
  }

  @Test
  @DisplayName("rendezvous: both return only when the value has changed hands")
  void aReadWaitsForTheWrite() {
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    assertTrue(reader.isRunning());
    channel.write(8);
    assertEquals(8, reader.result());
  }

  @Test
  void valuesComeInTheOrderInWhichTheyWereWritten() {
    List<Integer> read = new ArrayList<>();
    StreamsProcesses.write(channel, 0, 1000)
        .par(StreamsProcesses.read(channel, 1000, read))
        .start();
    assertEquals(IntStream.range(0, 1000).boxed().toList(), read);
  }

  @Test
  @DisplayName("any number of readers and writers")
  void everyValueIsReadOnceWhoeverWritesAndReads() {
    List<CSPProcess> all = new ArrayList<>();
    ConcurrentLinkedQueue<Integer> read = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < 5; i++) {
      all.add(StreamsProcesses.write(channel, 100 * i, 100 * i + 100));
      all.add(StreamsProcesses.read(channel, 100, read));
    }
    Par.of(all).start();
    assertEquals(IntStream.range(0, 500).boxed().toList(), read.stream().sorted().toList());
  }

  @Test
  @DisplayName("FIFO among each side's waiters")
  void readersAreServedInOrderOfArrival() {
    List<Other<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      readers.add(Other.asked("reader " + i, channel::read));
      Until.reads(i + 1, channel);
    }
    for (int i = 0; i < 5; i++) {
      channel.write(i);
    }
    assertEquals(List.of(0, 1, 2, 3, 4), readers.stream().map(Other::result).toList());
  }

  @Test
  @DisplayName("FIFO among each side's waiters")
  void writersAreServedInOrderOfArrival() {
    for (int i = 0; i < 5; i++) {
      int value = i;
      Other.doing("writer " + i, () -> channel.write(value));
      Until.writes(i + 1, channel);
    }
    assertEquals(
        List.of(0, 1, 2, 3, 4), IntStream.range(0, 5).mapToObj(_ -> channel.read()).toList());
  }

  @Test
  @DisplayName("tryRead, tryWrite: never wait; no effect when they come back empty")
  void tryingHasNoEffectWhenNobodyIsThere() {
    assertEquals(Optional.empty(), channel.tryRead());
    assertFalse(channel.tryWrite(1));
    assertEquals(Optional.empty(), channel.tryRead());
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    assertTrue(channel.tryWrite(2), "the read that was tried has left nothing behind");
    assertEquals(2, reader.result());
  }

  @Test
  void tryingMeetsWhoeverWaits() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(3));
    Until.writes(channel);
    assertEquals(Optional.of(3), channel.tryRead());
    writer.result();
  }

  @Test
  @DisplayName("null is refused with a NullPointerException")
  void nullIsRefusedAndNothingElseDisturbed() {
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    assertThrows(NullPointerException.class, () -> channel.write(null));
    assertThrows(NullPointerException.class, () -> channel.out().tryWrite(null));
    assertThrows(NullPointerException.class, () -> channel.writing(null));
    Until.reads(channel);
    channel.write(4);
    assertEquals(4, reader.result());
  }

  @Test
  @DisplayName("Channel operations work on every thread")
  void threadsThatAreNoProcessesTakePart() throws Exception {
    Channel<Integer> second = Channel.create();
    Thread platform = Thread.ofPlatform().start(() -> channel.write(1));
    Thread virtual = Thread.ofVirtual().start(() -> second.write(channel.read() + 1));
    assertEquals(2, second.read());
    platform.join();
    virtual.join();
    CompletableFuture<Integer> future = CompletableFuture.supplyAsync(channel::read);
    channel.write(5);
    assertEquals(5, future.get());
  }
}
