package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Close is graceful")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CloseTest {
  private final Channel<Integer> channel = Channel.create("c");

  @Test
  @DisplayName("values in the buffer are still delivered; readers drain first and then get it")
  void aBufferIsDrained() {
    Channel<Integer> buffered = Channel.buffered(3);
    buffered.write(1);
    buffered.write(2);
    buffered.close();
    assertTrue(buffered.isClosed());
    assertFalse(buffered.isPoisoned());
    assertEquals(1, buffered.read());
    assertEquals(Optional.of(2), buffered.tryRead());
    assertThrows(ChannelClosedException.class, buffered::read);
    assertThrows(ChannelClosedException.class, buffered::tryRead);
    assertThrows(ChannelClosedException.class, () -> buffered.read(Duration.ofDays(1)));
  }

  @Test
  @DisplayName("writes already waiting are still delivered")
  void writesThatWaitAreDelivered() {
    List<Other<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int value = i;
      writers.add(Other.doing("writer", () -> channel.write(value)));
      Until.writes(i + 1, channel);
    }
    channel.close();
    assertTrue(writers.stream().allMatch(Other::isRunning));
    List<Integer> read = new ArrayList<>();
    channel.forEach(read::add);
    assertEquals(List.of(0, 1, 2), read);
    writers.forEach(Other::result);
  }

  @Test
  @DisplayName("writes already waiting are still delivered: also those that wait for room")
  void writesThatWaitForRoomAreDelivered() {
    Channel<Integer> buffered = Channel.buffered(1);
    buffered.write(0);
    Other<Void> writer = Other.doing("writer", () -> buffered.write(1));
    Until.writes(buffered);
    buffered.close();
    List<Integer> read = new ArrayList<>();
    buffered.forEach(read::add);
    assertEquals(List.of(0, 1), read);
    writer.result();
  }

  @Test
  @DisplayName("later writes throw ChannelClosedException")
  void laterWritesAreRefused() {
    Channel<Integer> buffered = Channel.buffered(3);
    buffered.close();
    assertThrows(ChannelClosedException.class, () -> buffered.write(1));
    assertThrows(ChannelClosedException.class, () -> buffered.tryWrite(1));
    assertThrows(ChannelClosedException.class, () -> buffered.write(1, Duration.ofDays(1)));
    assertThrows(ChannelClosedException.class, () -> Alt.of(buffered.writing(1)).select());
    assertThrows(ChannelClosedException.class, buffered::read, "nothing has been written");
  }

  @Test
  void readersThatWaitAreAllTold() {
    List<Other<?>> readers =
        List.of(
            Other.asked("one", channel::read),
            Other.asked("two", () -> channel.read(Duration.ofDays(1))),
            Other.asked("choice", () -> Alt.of(channel).select()));
    Until.reads(3, channel);
    channel.close();
    readers.forEach(reader -> reader.thrown(ChannelClosedException.class));
  }

  @Test
  @DisplayName("A closed channel in a choice (an output at once) counts as a ready guard")
  void choicesThatWaitToWriteAreToldAtOnce() {
    Channel<Integer> quiet = Channel.create();
    Other<?> choice = Other.asked("choice", () -> Alt.of(quiet, channel.writing(1)).select());
    Until.writes(channel);
    channel.close();
    choice.thrown(ChannelClosedException.class);
    assertThrows(ChannelClosedException.class, channel::read);
  }

  @Test
  @DisplayName("idempotent")
  void closingTwiceDoesNothingMore() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(1));
    Until.writes(channel);
    channel.close();
    channel.in().close();
    channel.out().close();
    assertTrue(writer.isRunning());
    assertEquals(1, channel.read());
    writer.result();
  }

  @Test
  @DisplayName("A closed channel in a choice (an input once drained) counts as a ready guard")
  void aClosedInputIsReadyOnceDrained() {
    Channel<Integer> closed = Channel.buffered(2);
    closed.write(1);
    closed.close();
    Alt<Object> alt = Alt.of(closed, Skip.SKIP);
    assertEquals(1, alt.priSelect());
    assertThrows(ChannelClosedException.class, alt::priSelect);
    assertThrows(ChannelClosedException.class, alt::priSelect, "it stays ready");
    Alt<Object> skipFirst = Alt.of(Skip.SKIP, closed);
    assertSame(Skip.SKIP, skipFirst.priSelect(), "ready, and no more than that");
  }

  @Test
  @DisplayName(
      "selecting it throws ChannelClosedException, which names the channel: catch it and call"
          + " alt.drop()")
  void aFanInGoesOnToTheEnd() {
    List<Channel<Integer>> inputs = List.of(Channel.create(), Channel.create(), Channel.create());
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(StreamsProcesses.writeAndClose(inputs.get(i), 100 * i, 100 * i + 50 + i));
    }
    List<Integer> read = new ArrayList<>();
    all.add(CloseTestProcesses.fanIn(inputs, read));
    Par.of(all).start();
    assertEquals(153, read.size());
    for (int i = 0; i < 3; i++) {
      int writer = i;
      assertEquals(
          IntStream.range(100 * i, 100 * i + 50 + i).boxed().toList(),
          read.stream().filter(value -> value / 100 == writer).toList());
    }
  }

  @Process
  static void fanIn(List<? extends ChannelInput<Integer>> ins, List<Integer> read) {
    Alt<Integer> any = Alt.of(ins);
    for (int open = ins.size(); open > 0; ) {
      try {
        read.add(any.fairSelect());
      } catch (ChannelClosedException e) {
        assertTrue(ins.stream().anyMatch(in -> e.getMessage().contains(in.name())));
        any.drop();
        open--;
      }
    }
  }

  @Test
  @DisplayName("a hand-over committed before a close stands; close after poison does nothing")
  void closingNeverWaits() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(1));
    Until.writes(channel);
    channel.close(); // though somebody waits
    channel.poison();
    writer.thrown(ChannelPoisonException.class);
  }
}
