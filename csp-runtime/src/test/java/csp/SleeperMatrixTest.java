package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * PyCSP's matrix: one or many writers, one or many readers, plain or in choices, each quick or slow
 * or neither, on channels with and without a buffer, until all is poisoned or closed. PyCSP sleeps
 * to be slow; here a slow process lets the others go first.
 */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SleeperMatrixTest {
  private static final int VALUES = 60;

  enum Pace {
    QUICK,
    SLOW,
    UNEVEN;

    void take(Random random) {
      int turns = this == QUICK ? 0 : this == SLOW ? 5 : random.nextInt(10);
      for (int i = 0; i < turns; i++) {
        Thread.yield();
      }
    }
  }

  enum Shape {
    ONE_TO_ONE(1, 1),
    ANY_TO_ONE(4, 1),
    ONE_TO_ANY(1, 4),
    ANY_TO_ANY(4, 4);

    private final int writers;
    private final int readers;

    Shape(int writers, int readers) {
      this.writers = writers;
      this.readers = readers;
    }
  }

  static Stream<Arguments> cells() {
    return Stream.of(Shape.values())
        .flatMap(shape ->
            Stream.of(0, 1, 5, 10, 20)
                .flatMap(buffer ->
                    Stream.of(false, true).map(choosing -> Arguments.of(shape, buffer, choosing))));
  }

  @Process
  static void write(ChannelOutput<Integer> out, int writer, boolean choosing, Pace pace) {
    Random random = new Random(writer);
    AtomicInteger next = new AtomicInteger(1000 * writer);
    Alt<Integer> offer = Alt.of(out.writingFrom(next::get), Channel.<Integer>create());
    for (int i = 0; i < VALUES; i++) {
      pace.take(random);
      if (choosing) {
        offer.select();
      } else {
        out.write(next.get());
      }
      next.incrementAndGet();
    }
  }

  @Process
  static void read(
      ChannelInput<Integer> in, int reader, boolean choosing, Pace pace, List<Integer> log) {
    Random random = new Random(reader);
    Alt<Integer> any = Alt.of(in, Channel.<Integer>create());
    while (true) {
      pace.take(random);
      log.add(choosing ? any.fairSelect() : in.read());
    }
  }

  private static List<List<Integer>> run(
      Shape shape, Channel<Integer> channel, boolean choosing, Body end) {
    Pace[] paces = Pace.values();
    List<List<Integer>> logs = new ArrayList<>();
    List<CSPProcess> writers = new ArrayList<>();
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < shape.writers; i++) {
      writers.add(SleeperMatrixTestProcesses.write(channel, i, choosing, paces[i % 3]));
    }
    all.add(Par.of(writers).then(CSPProcess.of("end", end)));
    for (int i = 0; i < shape.readers; i++) {
      List<Integer> log = new CopyOnWriteArrayList<>();
      logs.add(log);
      all.add(SleeperMatrixTestProcesses.read(channel, i, choosing, paces[(i + 1) % 3], log));
    }
    Par.of(all).start();
    return logs;
  }

  @ParameterizedTest
  @MethodSource("cells")
  void closedEveryValueArrivesOnceAndInItsWritersOrder(Shape shape, int buffer, boolean choosing) {
    Channel<Integer> channel = Channel.buffered(buffer);
    List<List<Integer>> logs = run(shape, channel, choosing, channel::close);
    List<Integer> all = logs.stream().flatMap(List::stream).sorted().toList();
    List<Integer> wanted = new ArrayList<>();
    for (int writer = 0; writer < shape.writers; writer++) {
      for (int i = 0; i < VALUES; i++) {
        wanted.add(1000 * writer + i);
      }
    }
    assertEquals(wanted, all);
    assertOrdered(logs, shape);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void poisonedAllEndAndNoValueArrivesTwice(Shape shape, int buffer, boolean choosing) {
    Channel<Integer> channel = Channel.buffered(buffer);
    List<List<Integer>> logs = run(shape, channel, choosing, channel::poison);
    List<Integer> all = logs.stream().flatMap(List::stream).toList();
    assertEquals(all.size(), new HashSet<>(all).size());
    int lost = shape.writers * VALUES - all.size();
    assertTrue(lost <= buffer, lost + " lost: more than the buffer held");
    assertOrdered(logs, shape);
  }

  private static void assertOrdered(List<List<Integer>> logs, Shape shape) {
    for (List<Integer> log : logs) {
      for (int writer = 0; writer < shape.writers; writer++) {
        int from = writer;
        List<Integer> own = log.stream().filter(x -> x / 1000 == from).toList();
        assertEquals(own.stream().sorted().toList(), own, "from one writer to one reader: FIFO");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 10, 20})
  void poisonWhileAllAreBusyEndsThemAll(int buffer) {
    Channel<Integer> channel = Channel.buffered(buffer);
    List<Integer> read = new CopyOnWriteArrayList<>();
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(StreamsProcesses.count(1_000_000 * i, channel));
      all.add(SleeperMatrixTestProcesses.read(channel, i, i % 2 == 0, Pace.QUICK, read));
    }
    all.add(
        CSPProcess.of(
            "spoiler",
            () -> {
              Until.holds("much has been read", () -> read.size() > 200);
              channel.poison();
            },
            channel));
    Par.of(all).start();
    assertEquals(read.size(), new HashSet<>(read).size());
  }
}
