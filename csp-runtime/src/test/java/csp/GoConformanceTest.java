package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import csp.engine.channel.Probe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of Go's {@code test/chan} and {@code runtime/chan_test.go}, core.async and JCSP. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class GoConformanceTest {
  @Process
  static void filter(ChannelInput<Integer> in, ChannelOutput<Integer> out, int prime) {
    for (int x : in) {
      if (x % prime != 0) {
        out.write(x);
      }
    }
    out.close();
  }

  @Process
  static void primes(ChannelInput<Integer> numbers, List<Integer> found) {
    ChannelInput<Integer> in = numbers;
    while (true) {
      int prime = in.read();
      found.add(prime);
      Channel<Integer> rest = Channel.create();
      GoConformanceTestProcesses.filter(in, rest, prime).spawn();
      in = rest;
    }
  }

  @Test
  @DisplayName("sieve1: primes up to 97")
  void sieve() {
    Channel<Integer> numbers = Channel.create();
    List<Integer> found = new ArrayList<>();
    Par.of(
            StreamsProcesses.writeAndClose(numbers, 2, 98),
            GoConformanceTestProcesses.primes(numbers, found))
        .start();
    assertEquals(
        List.of(
            2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83,
            89, 97),
        found);
  }

  @Process
  static void link(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    out.write(in.read() + 1);
  }

  @Test
  @DisplayName("goroutines: a daisy chain")
  void aDaisyChainOfThousands() {
    int n = "platform".equals(System.getProperty("csp.execution")) ? 500 : 10_000;
    Channel<Integer> first = Channel.create();
    List<CSPProcess> links = new ArrayList<>();
    Channel<Integer> last = first;
    for (int i = 0; i < n; i++) {
      Channel<Integer> next = Channel.create();
      links.add(GoConformanceTestProcesses.link(last, next));
      last = next;
    }
    List<Integer> read = new ArrayList<>();
    Par.of(StreamsProcesses.write(first, 0, 1), Par.of(links), StreamsProcesses.read(last, 1, read))
        .start();
    assertEquals(List.of(n), read);
  }

  @Test
  @DisplayName("select: send operands are evaluated once a pass")
  void operandsAreEvaluatedOnceAPass() {
    AtomicInteger calls = new AtomicInteger();
    Channel<Integer> a = Channel.buffered(5);
    Channel<Integer> b = Channel.buffered(5);
    Alt<Integer> alt =
        Alt.of(a.writingFrom(calls::incrementAndGet), b.writingFrom(calls::incrementAndGet));
    for (int pass = 1; pass <= 5; pass++) {
      alt.select();
      assertEquals(2 * pass, calls.get());
    }
  }

  @Test
  @DisplayName("select3: what blocks and what does not")
  void whatBlocksAndWhatDoesNot() {
    Channel<Integer> empty = Channel.create();
    Channel<Integer> full = Channel.buffered(1);
    full.write(1);
    Channel<Integer> closed = Channel.create();
    closed.close();
    for (Guard<Integer> blocks :
        List.<Guard<Integer>>of(
            empty, empty.writing(1), full.writing(2), empty.or(empty.writing(1)))) {
      assertEquals(Optional.empty(), Alt.of(blocks).trySelect());
      assertEquals(1, Alt.of(blocks, full).select(), "a case that blocks disturbs no other");
      full.write(1);
    }
    for (Guard<Integer> throwing : List.of(closed, closed.writing(1))) {
      assertThrows(ChannelClosedException.class, () -> Alt.of(empty, throwing).trySelect());
    }
  }

  @Test
  @DisplayName("select6 (issue 2075): a case that lost does not corrupt its queue")
  void casesThatLostLeaveTheQueueInOrder() {
    Channel<Integer> one = Channel.create();
    Channel<Integer> two = Channel.create();
    Other<Integer> blocked = Other.asked("blocked", one::read);
    Until.reads(one);
    Other<Integer> chooser =
        Other.asked(
            "chooser",
            () -> {
              Alt.of(one, two).select();
              return one.read();
            });
    Until.reads(2, one);
    two.write(0);
    Until.reads(2, one);
    one.write(1);
    one.write(2);
    assertEquals(1, blocked.result());
    assertEquals(2, chooser.result());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 199})
  @DisplayName("TestChan: 4 senders and 4 receivers, whatever the capacity")
  void fourByFour(int capacity) {
    Channel<Integer> channel = Channel.buffered(capacity);
    List<Integer> read = new CopyOnWriteArrayList<>();
    List<CSPProcess> senders = new ArrayList<>();
    List<CSPProcess> receivers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      senders.add(StreamsProcesses.write(channel, 0, 250));
      receivers.add(StreamsProcesses.drain(channel, read));
    }
    Par.of(Par.of(senders).then(CSPProcess.of("close", channel::close, channel)), Par.of(receivers))
        .start();
    assertEquals(1000, read.size());
    for (int i = 0; i < 250; i++) {
      assertEquals(4, Collections.frequency(read, i));
    }
  }

  @Test
  @DisplayName("core.async: unfulfilled readers block: 1 value, 2 readers, exactly one proceeds")
  void ofTwoReadersOneProceeds() {
    Channel<Integer> channel = Channel.create();
    Other<Integer> first = Other.asked("first", channel::read);
    Until.reads(1, channel);
    Other<Integer> second = Other.asked("second", channel::read);
    Until.reads(2, channel);
    channel.write(1);
    assertEquals(1, first.result());
    Until.reads(1, channel);
    assertTrue(second.isRunning());
    channel.write(2);
    assertEquals(2, second.result());
  }

  @Test
  @DisplayName("core.async: test-write-on-closed: 10,000 choices on an open and a closed channel")
  void choicesOnAClosedChannelNeverExhaustTheOpenOne() {
    Channel<Integer> open = Channel.create();
    Channel<Integer> closed = Channel.create();
    closed.close();
    Alt<Integer> kept = Alt.of(open, closed.writing(1));
    for (int i = 0; i < 10_000; i++) {
      assertThrows(ChannelClosedException.class, () -> Alt.of(open, closed).select());
      assertThrows(ChannelClosedException.class, kept::select);
    }
    assertTrue(Probe.queued(Until.core(open)) <= 1);
  }

  @Test
  @DisplayName("JCSP TestExtendedRendezvous: read, write, read, write ... in lock-step")
  void lockStep() {
    Channel<Integer> channel = Channel.create();
    StringBuffer log = new StringBuffer();
    CSPProcess writer =
        CSPProcess.of(
            "writer",
            () -> {
              for (int i = 0; i < 100; i++) {
                channel.write(i);
                log.append('w');
                channel.write(i);
              }
            },
            channel);
    CSPProcess reader =
        CSPProcess.of(
            "reader",
            () -> {
              for (int i = 0; i < 100; i++) {
                channel.read();
                channel.read();
                log.append('r');
              }
            },
            channel);
    writer.par(reader).start();
    assertEquals(200, log.length());
    for (int i = 2; i <= 200; i += 2) {
      long written = log.substring(0, i).chars().filter(c -> c == 'w').count();
      assertEquals(i / 2, written, 1, "neither is more than one step ahead");
    }
  }

  @Test
  @DisplayName("JCSP FairPlex: 0, 1, 2, 0, 1, 2 ...; PriPlex: all but the first starve")
  void plexes() {
    List<Channel<Integer>> channels =
        List.of(Channel.buffered(10), Channel.buffered(10), Channel.buffered(10));
    for (int i = 0; i < 10; i++) {
      for (int c = 0; c < 3; c++) {
        channels.get(c).write(c);
      }
    }
    Alt<Integer> alt = Alt.of(channels);
    int before = alt.fairSelect();
    for (int i = 0; i < 14; i++) {
      int next = alt.fairSelect();
      assertEquals((before + 1) % 3, next);
      before = next;
    }
    for (int i = 0; i < 5; i++) {
      assertEquals(0, alt.priSelect());
    }
  }
}
