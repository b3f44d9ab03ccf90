package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BufferTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8, 9, 20, 100})
  void aBufferHoldsAsManyValuesAsItWasMadeForAndNoMore(int capacity) {
    Channel<Integer> channel = Channel.buffered(capacity);
    for (int i = 0; i < capacity; i++) {
      assertTrue(channel.tryWrite(i));
    }
    assertFalse(channel.tryWrite(-1));
    for (int i = 0; i < capacity; i++) {
      assertEquals(Optional.of(i), channel.tryRead());
    }
    assertEquals(Optional.empty(), channel.tryRead());
  }

  @Test
  void theOrderIsKeptWhileTheBufferGrowsAndGoesRound() {
    Channel<Integer> channel = Channel.buffered(100);
    int written = 0;
    int read = 0;
    for (int step = 1; step < 90; step++) { // more is written than read, so it grows half-way round
      for (int i = 0; i < 3 && channel.tryWrite(written); i++) {
        written++;
      }
      assertEquals(read++, channel.read());
      assertEquals(read++, channel.read());
    }
    while (read < written) {
      assertEquals(read++, channel.read());
    }
  }

  @Test
  @DisplayName("a write waits while the buffer is full; a read lets in the one who came first")
  void aReadPromotesTheFirstWriterThatWaits() {
    Channel<Integer> channel = Channel.buffered(1);
    channel.write(0);
    Other<Void> first = Other.doing("first", () -> channel.write(1));
    Until.writes(1, channel);
    Other<Void> second = Other.doing("second", () -> channel.write(2));
    Until.writes(2, channel);
    assertEquals(0, channel.read());
    first.result();
    assertTrue(second.isRunning());
    assertFalse(channel.tryWrite(3), "the writer that waited has taken the room");
    assertEquals(1, channel.read());
    assertEquals(2, channel.read());
    second.result();
  }

  @Test
  void withoutABufferItIsARendezvous() {
    assertFalse(Channel.buffered(0).tryWrite(1));
  }

  @Test
  @DisplayName("an output is ready when there is room")
  void aChoiceMayWriteIntoTheRoomAndKeepsTheCapacity() {
    Channel<Integer> channel = Channel.buffered(2);
    Alt<Integer> alt = Alt.of(channel.writing(1), Alt.of(channel.writing(2).when(false)));
    assertEquals(Optional.of(1), alt.trySelect());
    assertEquals(Optional.of(1), alt.trySelect());
    assertEquals(Optional.empty(), alt.trySelect());
    assertEquals(1, channel.read());
    assertEquals(Optional.of(1), alt.trySelect());
    assertFalse(channel.tryWrite(3));
  }

  @Test
  @DisplayName("an input is ready when the buffer holds a value")
  void aChoiceThatReadsLetsAWriterIn() {
    Channel<Integer> channel = Channel.buffered(1);
    channel.write(0);
    Other<Void> writer = Other.doing("writer", () -> channel.write(1));
    Until.writes(channel);
    Alt<Integer> alt = Alt.of(channel);
    assertEquals(0, alt.select());
    writer.result();
    assertEquals(1, alt.select());
  }

  @Test
  @DisplayName("its memory grows only as it fills")
  void largeCapacitiesCostNothing() {
    List<Channel<Integer>> channels = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Channel<Integer> channel = Channel.buffered(Integer.MAX_VALUE);
      assertTrue(channel.tryWrite(i));
      channels.add(channel);
    }
    assertEquals(999, channels.getLast().read());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 50})
  @DisplayName("FIFO: what one writer writes is read in that order, whatever the buffer")
  void everyBufferIsFirstInFirstOut(int capacity) {
    Channel<Integer> channel = Channel.buffered(capacity);
    List<Integer> read = new ArrayList<>();
    StreamsProcesses.writeAndClose(channel, 0, 500)
        .par(StreamsProcesses.drain(channel, read))
        .start();
    assertEquals(IntStream.range(0, 500).boxed().toList(), read);
  }
}
