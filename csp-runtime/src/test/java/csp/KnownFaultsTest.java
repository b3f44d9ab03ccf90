package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** The inverses of what python-csp and JCSP get wrong, each named after the fault. */
@SuppressWarnings("EndNotDeclared") // some faults lie just there
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class KnownFaultsTest {
  private final Channel<Integer> channel = Channel.create("c");

  @Test
  @DisplayName("python-csp: mixed nesting skips the inner composite")
  void mixedNestingRunsEverything() {
    List<String> ran = new CopyOnWriteArrayList<>();
    Function<String, CSPProcess> p = name -> CSPProcess.of(name, () -> ran.add(name));
    Seq.of(p.apply("a"), Par.of(p.apply("b"), Seq.of(p.apply("c"), p.apply("d"))), p.apply("e"))
        .start();
    assertEquals(Set.of("a", "b", "c", "d", "e"), new HashSet<>(ran));
    assertEquals("a", ran.getFirst());
    assertEquals("e", ran.getLast());
  }

  @Test
  @DisplayName(
      "python-csp: a write that is poisoned while it waits returns normally, its value lost")
  void aPoisonedWriteSaysSo() {
    List<Other<?>> writers =
        List.of(
            Other.doing("write", () -> channel.write(1)),
            Other.asked("limited", () -> channel.write(1, Duration.ofDays(1))),
            Other.asked("choice", () -> Alt.of(channel.writing(1)).select()));
    Until.writes(3, channel);
    channel.poison();
    writers.forEach(writer -> writer.thrown(ChannelPoisonException.class));
  }

  @Test
  @DisplayName(
      "python-csp, PyCSP, JCSP, twisted: an exception is printed and lost, and the peers hang")
  void anExceptionReachesStartAndReleasesThePeers() {
    IllegalStateException wrong = new IllegalStateException("wrong");
    CSPProcess network =
        Par.of(
            CSPProcess.of(
                "broken",
                () -> {
                  channel.read();
                  throw wrong;
                },
                channel),
            StreamsProcesses.count(0, channel));
    assertSame(wrong, assertThrows(ProcessFailedException.class, network::start).getCause());
  }

  @Test
  @DisplayName("python-csp: two Alts sharing channels deadlock")
  void choicesThatShareChannelsNeverDeadlock() {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    List<Integer> one = new CopyOnWriteArrayList<>();
    List<Integer> two = new CopyOnWriteArrayList<>();
    CSPProcess readers =
        KnownFaultsTestProcesses.choose(a, b, one).par(KnownFaultsTestProcesses.choose(b, a, two));
    CSPProcess writers =
        StreamsProcesses.write(a, 0, 1000)
            .par(StreamsProcesses.write(b, 1000, 2000))
            .then(
                CSPProcess.of(
                    "end",
                    () -> {
                      a.poison();
                      b.poison();
                    }));
    readers.par(writers).start();
    List<Integer> all = new ArrayList<>(one);
    all.addAll(two);
    Collections.sort(all);
    assertEquals(IntStream.range(0, 2000).boxed().toList(), all);
  }

  @Process
  static void choose(ChannelInput<Integer> a, ChannelInput<Integer> b, List<Integer> log) {
    Alt<Integer> either = Alt.of(a, b);
    while (true) {
      log.add(either.select());
    }
  }

  @Test
  @DisplayName("python-csp, twisted: of several waiters poison (close) wakes only one")
  void aPoisonedChannelWithSeveralWaitersWakesThemAll() {
    List<Other<?>> waiting = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      waiting.add(
          i % 2 == 0
              ? Other.asked("reader", channel::read)
              : Other.asked("choice", () -> Alt.of(channel).select()));
    }
    Until.reads(6, channel);
    channel.poison();
    waiting.forEach(other -> other.thrown(ChannelPoisonException.class));
    Channel<Integer> closing = Channel.create();
    List<Other<?>> told = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      told.add(Other.asked("reader", closing::read));
    }
    Until.reads(6, closing);
    closing.close();
    told.forEach(other -> other.thrown(ChannelClosedException.class));
  }

  @Test
  @DisplayName("JCSP: an interrupted write is delivered later all the same")
  void anInterruptedWriteIsNeverDelivered() {
    Other<Void> writer = Other.doing("writer", () -> channel.write(1));
    Until.writes(channel);
    writer.interrupt();
    writer.thrown(ProcessInterruptedException.class);
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    channel.write(2);
    assertEquals(2, reader.result());
  }

  @Test
  @DisplayName("JCSP: after an interrupted read the next write and read deadlock")
  void afterAnInterruptedReadTheChannelGoesOn() {
    Other<Integer> reader = Other.asked("reader", channel::read);
    Until.reads(channel);
    reader.interrupt();
    reader.thrown(ProcessInterruptedException.class);
    List<Integer> read = new ArrayList<>();
    StreamsProcesses.write(channel, 0, 3).par(StreamsProcesses.read(channel, 3, read)).start();
    assertEquals(List.of(0, 1, 2), read);
  }

  @Test
  @DisplayName("python-csp: the value ';;;__POISON__;;;' poisons the channel it is read from")
  void noValueIsSpecial() {
    List<Object> values =
        List.of(
            ";;;__POISON__;;;",
            Optional.empty(),
            new ChannelPoisonException("x"),
            new ChannelClosedException("x"),
            Skip.SKIP,
            Boolean.FALSE,
            0,
            "",
            Map.of());
    for (int capacity = 0; capacity < 2; capacity++) {
      Channel<Object> any = Channel.buffered(capacity);
      for (Object value : values) {
        Other<Void> writer = Other.doing("writer", () -> any.write(value));
        assertSame(value, Alt.of(Channel.create().in(), any).select());
        writer.result();
        Other<?> offers = Other.asked("offers", () -> Alt.of(any.writing(value)).select());
        assertSame(value, any.read());
        offers.result();
      }
      assertFalse(any.isPoisoned() || any.isClosed());
    }
  }

  @Test
  @DisplayName("JCSP: a shared channel ignores poison settings, and poison waits for a sibling")
  void poisonNeverWaits() {
    List<Other<?>> waiting =
        List.of(Other.asked("one", channel::read), Other.asked("two", channel::read));
    Until.reads(2, channel);
    channel.in().poison();
    assertTrue(channel.isPoisoned());
    waiting.forEach(other -> other.thrown(ChannelPoisonException.class));
  }

  @Test
  @DisplayName(
      "JCSP: a writer to a full buffer that is poisoned throws though its item is enqueued")
  void whatAPoisonedWriterOfABufferOfferedIsGone() {
    Channel<Integer> full = Channel.buffered(1);
    full.write(1);
    Other<Void> writer = Other.doing("writer", () -> full.write(2));
    Until.writes(full);
    full.poison();
    writer.thrown(ChannelPoisonException.class);
    assertThrows(ChannelPoisonException.class, full::read);
  }

  @Test
  @DisplayName("JCSP: shared inputs cannot be in a choice; sharers are not served in order")
  void sharedInputsAreGuardsAndServedInOrder() {
    List<Other<Integer>> order = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Guard<Integer> guard = channel;
      order.add(
          i % 2 == 0
              ? Other.asked("reader", channel::read)
              : Other.asked("choice", () -> Alt.of(guard).select()));
      Until.reads(i + 1, channel);
    }
    for (int i = 0; i < 6; i++) {
      channel.write(i);
      assertEquals(i, order.get(i).result());
    }
  }

  @Test
  @DisplayName(
      "JCSP: all-false preconditions block for ever; PyCSP: so does AltSelect() without guards")
  void aChoiceThatCouldWaitForEverIsRefused() {
    assertThrows(NoGuardInAltException.class, () -> Alt.of(channel).select(false));
    assertThrows(NoGuardInAltException.class, () -> Alt.of().select());
  }
}
