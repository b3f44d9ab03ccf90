package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of python-csp's branch {@code new_tests} and of its {@code testcsp.py}. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PythonCspTest {
  private final Channel<Integer> channel = Channel.create("chan");

  @Test
  void singleReaderSingleWriter() {
    List<Integer> read = new ArrayList<>();
    StreamsProcesses.write(channel, 5, 6).par(StreamsProcesses.read(channel, 1, read)).start();
    assertEquals(List.of(5), read);
  }

  @Test
  void readerFirst() {
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    StreamsProcesses.write(channel, 5, 6).start();
    assertEquals(5, reader.result());
  }

  @Test
  void poisonAbortsAReader() {
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    channel.poison();
    reader.thrown(ChannelPoisonException.class);
  }

  @Test
  void poisonAbortsAWriter() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(1));
    Until.writes(channel);
    channel.poison();
    writer.thrown(ChannelPoisonException.class);
  }

  @Test
  void otherChannelsAreUnaffectedByPoison() {
    Channel<Integer> other = Channel.create();
    List<Integer> read = new ArrayList<>();
    channel.poison();
    StreamsProcesses.write(other, 0, 3).par(StreamsProcesses.read(other, 3, read)).start();
    assertEquals(List.of(0, 1, 2), read);
  }

  @Test
  @DisplayName("marked TODO there: several writers, one reader")
  void severalWritersOneReader() {
    List<CSPProcess> all = new ArrayList<>();
    List<Integer> read = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(StreamsProcesses.write(channel, i, i + 1));
    }
    all.add(StreamsProcesses.read(channel, 10, read));
    Par.of(all).start();
    Collections.sort(read);
    assertEquals(IntStream.range(0, 10).boxed().toList(), read);
  }

  @Test
  @DisplayName("marked TODO there: poison spreading across processes")
  void poisonSpreadsAcrossProcesses() {
    Channel<Integer> second = Channel.create();
    Channel<Integer> third = Channel.create();
    Par.of(
            StreamsProcesses.writeAndPoison(channel, 0, 100),
            StreamsProcesses.copy(channel, second),
            StreamsProcesses.copy(second, third),
            StreamsProcesses.readAll(third, new ArrayList<>()))
        .start();
    assertTrue(second.isPoisoned() && third.isPoisoned());
  }

  @Test
  void altPicksByArrival() {
    List<Channel<Integer>> channels = List.of(Channel.create(), Channel.create(), Channel.create());
    Alt<Integer> alt = channels.get(0).or(channels.get(1)).or(channels.get(2));
    for (int i : new int[] {2, 0, 1}) {
      Other<Integer> chooser = Other.asked("chooser", alt::select);
      Until.reads(channels.get(2));
      channels.get(i).write(i);
      assertEquals(i, chooser.result());
    }
  }

  @Test
  void aProcessAndAServerHaveTheirTypes() {
    assertFalse((Object) StreamsProcesses.write(channel, 0, 1) instanceof CSPServer);
    assertInstanceOf(CSPServer.class, StreamsProcesses.count(0, channel));
    assertEquals("write", StreamsProcesses.write(channel, 0, 1).name());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 8})
  void parallelPairsOnTheirOwnChannels(int pairs) {
    List<CSPProcess> all = new ArrayList<>();
    List<List<Integer>> read = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Channel<Integer> own = Channel.create();
      List<Integer> log = new ArrayList<>();
      read.add(log);
      all.add(StreamsProcesses.write(own, i, i + 10));
      all.add(StreamsProcesses.read(own, 10, log));
    }
    Par.of(all).start();
    for (int i = 0; i < pairs; i++) {
      assertEquals(IntStream.range(i, i + 10).boxed().toList(), read.get(i));
    }
  }

  @Test
  @DisplayName("mixed nesting of Par and Seq that communicate")
  void nestedParallelsAndSequencesCommunicate() {
    List<Integer> read = new CopyOnWriteArrayList<>();
    CSPProcess write = StreamsProcesses.write(channel, 0, 3);
    CSPProcess consume = StreamsProcesses.read(channel, 3, read);
    Seq.of(write.par(consume), Par.of(write.then(write), consume.then(consume)), Skip.SKIP)
        .then(Par.of(Par.of(write, Seq.of(consume)), Skip.SKIP))
        .start();
    assertEquals(12, read.size());
    assertEquals(List.of(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2), read);
  }

  @Test
  void aStreamOfAHundredItemsIsPoisonedAtItsEnd() {
    List<Integer> read = new CopyOnWriteArrayList<>();
    StreamsProcesses.writeAndPoison(channel, 0, 100)
        .par(StreamsProcesses.readAll(channel, read))
        .start();
    assertEquals(100, read.size());
    assertTrue(channel.isPoisoned());
  }

  @Test
  void threeSkips() {
    Alt<Skip> alt = Alt.of(Skip.SKIP, Skip.SKIP, Skip.SKIP);
    for (int i = 0; i < 10; i++) {
      assertSame(Skip.SKIP, alt.select());
      assertEquals(0, alt.priChoose().index());
    }
  }

  @Test
  void oneChannel() {
    Alt<Integer> alt = Alt.of(channel);
    Other<Integer> chooser = Other.asked("chooser", alt::select);
    channel.write(1);
    assertEquals(1, chooser.result());
  }

  @ParameterizedTest
  @ValueSource(strings = {"select", "priSelect", "fairSelect"})
  void aSkipAndThreeChannelsUntilAllHaveBeenRead(String order) {
    List<Channel<Integer>> channels = List.of(Channel.create(), Channel.create(), Channel.create());
    Alt<Object> any = Alt.of(Alt.of(channels), Skip.SKIP);
    List<Other<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int value = i;
      writers.add(Other.doing("writer", () -> channels.get(value).write(value)));
    }
    Set<Object> read = new HashSet<>();
    while (read.size() < 4) {
      read.add(
          switch (order) {
            case "select" -> any.select();
            case "priSelect" -> any.priSelect();
            default -> any.fairSelect();
          });
    }
    assertEquals(Set.of(0, 1, 2, Skip.SKIP), read);
    writers.forEach(Other::result);
  }

  @Test
  @DisplayName("Alt * 3")
  void anAltTimesThree() {
    List<Integer> read = new ArrayList<>();
    Other<Void> writer = Other.doing("writer", () -> Streams.write(channel, 0, 3));
    for (int x : Alt.of(channel, Channel.<Integer>create()).times(3)) {
      read.add(x);
    }
    assertEquals(List.of(0, 1, 2), read);
    writer.result();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 32})
  @DisplayName("winder_bug: quadrature of pi, with single and multiple channels, run repeatedly")
  void quadratureOfPi(int workers) {
    for (int round = 0; round < 3; round++) {
      Channel<Double> results = Channel.create();
      List<CSPProcess> all = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        all.add(PythonCspTestProcesses.slice(i, workers, 10_000, results));
      }
      double[] sum = new double[1];
      Par.of(Par.of(all), PythonCspTestProcesses.add(results, workers, sum)).start();
      assertEquals(Math.PI, sum[0], 1e-6);
    }
  }

  @Process
  static void slice(int worker, int workers, int n, ChannelOutput<Double> out) {
    double sum = 0;
    for (int i = worker; i < n; i += workers) {
      double x = (i + 0.5) / n;
      sum += 4 / (1 + x * x) / n;
    }
    out.write(sum);
  }

  @Process
  static void add(ChannelInput<Double> in, int n, double[] sum) {
    for (int i = 0; i < n; i++) {
      sum[0] += in.read();
    }
  }

  @Test
  @DisplayName("posix branch: a channel sent over a channel")
  void channelsTravelOverChannels() {
    Channel<Channel<Integer>> post = Channel.create();
    Other<Integer> answer =
        Other.asked(
            "client",
            () -> {
              Channel<Integer> reply = Channel.create();
              post.write(reply);
              return reply.read();
            });
    post.read().write(42);
    assertEquals(42, answer.result());
  }
}
