package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "A process that lets ChannelClosedException escape has ended normally and closes its channels")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class NetworkCloseTest {
  private final Channel<Integer> closed = Channel.create("closed");

  NetworkCloseTest() {
    closed.close();
  }

  @Test
  void theEndOfAStreamTravelsDownAPipeline() {
    List<Channel<Integer>> chain = new ArrayList<>();
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i <= 50; i++) {
      chain.add(i % 2 == 0 ? Channel.create() : Channel.buffered(3));
    }
    for (int i = 0; i < 50; i++) {
      all.add(StreamsProcesses.copy(chain.get(i), chain.get(i + 1)));
    }
    List<Integer> read = new ArrayList<>();
    all.add(StreamsProcesses.writeAndClose(chain.getFirst(), 0, 100));
    all.add(StreamsProcesses.drain(chain.getLast(), read));
    Par.of(all).start();
    assertEquals(IntStream.range(0, 100).boxed().toList(), read, "and nothing is lost");
    assertTrue(chain.stream().allMatch(Channel::isClosed));
    assertTrue(chain.stream().noneMatch(Channel::isPoisoned));
  }

  @Test
  @DisplayName("has ended normally")
  void closeIsNoFailure() {
    Execution execution = StreamsProcesses.readAll(closed, new ArrayList<>()).spawn();
    execution.join();
    assertEquals(Execution.State.ENDED, execution.state());
  }

  @Test
  @DisplayName(
      "writes that wait there are then told ChannelClosedException, since their last reader may be"
          + " gone")
  void aReaderThatLetsCloseEscapeTellsTheWritersThatWait() {
    Channel<Integer> left = Channel.create("left");
    Other<Void> plain = Other.doing("plain", () -> left.write(1));
    Other<Void> timed = Other.doing("timed", () -> left.write(1, Duration.ofDays(1)));
    Other<?> choice = Other.asked("choice", () -> Alt.of(left.writing(1)).select());
    Until.writes(3, left);
    NetworkCloseTestProcesses.leave(closed, left).start();
    plain.thrown(ChannelClosedException.class);
    timed.thrown(ChannelClosedException.class);
    choice.thrown(ChannelClosedException.class);
    assertTrue(left.isClosed());
    assertThrows(ChannelClosedException.class, left::read);
  }

  @Process
  static void leave(ChannelInput<Integer> closed, ChannelInput<Integer> left) {
    closed.read();
    left.read();
  }

  @Test
  @DisplayName("writes that wait there are then told: also if the channel was closed before")
  void anEscapingCloseTellsTheWritersThoughTheChannelIsClosedAlready() {
    Channel<Integer> left = Channel.create("left");
    Other<Void> writer = Other.doing("writer", () -> left.write(1));
    Until.writes(left);
    left.close();
    assertTrue(writer.isRunning(), "an explicit close() still delivers them");
    NetworkCloseTestProcesses.leave(closed, left).start();
    writer.thrown(ChannelClosedException.class);
  }

  @Test
  @DisplayName("close after poison does nothing: also a close that escapes")
  void anEscapingCloseLeavesAPoisonedChannelAsItIs() {
    Channel<Integer> left = Channel.create("left");
    Other.doing("spoiler", left::poison).result();
    NetworkCloseTestProcesses.leave(closed, left).start();
    assertFalse(left.isClosed());
    String message = assertThrows(ChannelPoisonException.class, left::read).getMessage();
    assertTrue(message.contains("'spoiler'"), message);
  }

  @Test
  void whatABufferHoldsIsStillDelivered() {
    Channel<Integer> left = Channel.buffered(2);
    left.write(1);
    NetworkCloseTestProcesses.leave(closed, left).start();
    assertEquals(1, left.read());
    assertThrows(ChannelClosedException.class, left::read);
  }

  @Test
  @DisplayName("A reader that leaves for good says poison()")
  void aReaderThatReturnsLeavesItsChannelOpen() {
    Channel<Integer> channel = Channel.create();
    List<Integer> read = new ArrayList<>();
    Other<Void> writer = Other.doing("writer", () -> Streams.write(channel, 0, 5));
    StreamsProcesses.read(channel, 2, read).start();
    assertTrue(writer.isRunning());
    assertFalse(channel.isClosed() || channel.isPoisoned());
    channel.poison();
    writer.thrown(ChannelPoisonException.class);
  }

  @Test
  @DisplayName("Par.of(workers).then(CSPProcess.of(\"close\", out::close, out))")
  void workersThatShareAnOutputCloseItOnceAfterwards() {
    Channel<Integer> work = Channel.create();
    Channel<Integer> out = Channel.create();
    List<CSPProcess> workers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      workers.add(NetworkCloseTestProcesses.square(work, out));
    }
    List<Integer> read = new ArrayList<>();
    Par.of(
            StreamsProcesses.writeAndClose(work, 0, 100),
            Par.of(workers).then(CSPProcess.of("close", out::close, out)),
            StreamsProcesses.drain(out, read))
        .start();
    Collections.sort(read);
    assertEquals(IntStream.range(0, 100).map(i -> i * i).boxed().toList(), read);
  }

  @Process
  static void square(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    for (int x : in) {
      out.write(x * x);
    }
  }

  @Test
  @DisplayName(
      "After an element that ended by close, a Seq goes on with the next; times and a server stop")
  void aSeqGoesOnAfterAClose() {
    List<Integer> read = new ArrayList<>();
    Channel<Integer> next = Channel.create();
    Par.of(
            StreamsProcesses.readAll(closed, new ArrayList<>())
                .times(5)
                .then(StreamsProcesses.drain(next, read)),
            StreamsProcesses.writeAndClose(next, 0, 3))
        .start();
    assertEquals(List.of(0, 1, 2), read);
  }

  @Test
  @DisplayName("a process that lets a close escape leaves its barriers as they are")
  void barriersCannotBeClosed() {
    Barrier barrier = Barrier.create(1);
    CSPProcess.of("p", () -> closed.read(), closed, barrier).start();
    barrier.synchronise();
    assertFalse(barrier.isPoisoned());
  }
}
