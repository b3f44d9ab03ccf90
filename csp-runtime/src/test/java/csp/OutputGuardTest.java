package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "output guards: a choice may offer outputs as well as inputs, on both ends of one channel")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class OutputGuardTest {
  private final Channel<Integer> a = Channel.create("a");
  private final Channel<Integer> b = Channel.create("b");

  @Test
  @DisplayName("They yield the value written")
  void anOutputYieldsWhatItHasWritten() {
    Other<Integer> reader = Other.asked("reader", a::read);
    Until.reads(a);
    assertEquals(5, Alt.of(b, a.writing(5)).select());
    assertEquals(5, reader.result());
    Other<Integer> second = Other.asked("second", b::read);
    Until.reads(b);
    assertEquals(6, Alt.of(a, b.writingFrom(() -> 6)).select());
    assertEquals(6, second.result());
  }

  @Test
  @DisplayName("An output is ready when a read or another choice's input waits")
  void aChoiceThatWaitsToWriteMeetsEveryKindOfReader() {
    Alt<Integer> alt = Alt.of(b, a.writing(1));
    for (Callable<?> read :
        List.<Callable<?>>of(
            a::read,
            () -> a.tryRead().orElseThrow(),
            () -> a.read(Duration.ofDays(1)).orElseThrow(),
            () -> a.iterator().next(),
            () -> Alt.of(a).select(),
            () -> Alt.of(a, a, b.writing(7)).trySelect().orElseThrow())) {
      Other<Integer> writer = Other.asked("writer", alt::select);
      Until.writes(a);
      Until.reads(b);
      Other<?> reader = Other.asked("reader", read);
      Object value = reader.result();
      assertEquals(value, writer.result());
    }
  }

  @Test
  @DisplayName("An input is ready when a write or another choice's output waits")
  void aChoiceThatWaitsToReadMeetsEveryKindOfWriter() throws Exception {
    Alt<Integer> alt = Alt.of(a, b);
    for (Callable<Boolean> write :
        List.<Callable<Boolean>>of(
            () -> a.tryWrite(1),
            () -> a.write(1, Duration.ofDays(1)),
            () -> Alt.of(a.writing(1)).select() == 1,
            () -> Alt.of(b.writing(1), b.writing(1)).trySelect().isPresent())) {
      Other<Integer> reader = Other.asked("reader", alt::select);
      Until.reads(a);
      Until.reads(b);
      assertTrue(write.call());
      assertEquals(1, reader.result());
    }
  }

  @Test
  @DisplayName("the supplier is asked once a selection")
  void aValueThatNobodyTookIsNotOfferedAgain() {
    AtomicInteger next = new AtomicInteger();
    Alt<Integer> alt = Alt.of(a.writingFrom(next::incrementAndGet));
    assertEquals(Optional.empty(), alt.trySelect());
    assertEquals(Optional.empty(), alt.trySelect());
    Other<Integer> writer = Other.asked("writer", alt::select);
    Until.writes(a);
    assertEquals(3, a.read());
    assertEquals(3, writer.result());
    assertEquals(3, next.get());
  }

  @Test
  @DisplayName("A hand-over committed before a poison stands on both sides, also for writing(v)")
  void poisonAfterTheHandOverChangesNothing() {
    List<Integer> after = new ArrayList<>();
    Alt<Integer> alt = Alt.of(b, a.writing(4).map(x -> a.isPoisoned() ? -x : x));
    Other<Integer> writer = Other.asked("writer", alt::select);
    Until.writes(a);
    after.add(a.read());
    a.poison();
    assertEquals(4, Math.abs(writer.result()), "the writer has written, whether it knew or not");
    assertEquals(List.of(4), after);
  }

  @Test
  void aDroppedOutputOffersNothing() {
    Channel<Integer> room = Channel.buffered(2);
    Alt<Object> alt = Alt.of(room.writing(1), Skip.SKIP);
    assertEquals(1, alt.priSelect());
    alt.drop();
    assertSame(Skip.SKIP, alt.priSelect());
    assertEquals(Optional.of(1), room.tryRead());
    assertEquals(Optional.empty(), room.tryRead());
  }

  @Test
  void anOutputThatIsNotOpenOffersNothing() {
    Channel<Integer> room = Channel.buffered(2);
    AtomicInteger asked = new AtomicInteger();
    Alt<Object> alt = Alt.of(room.writingFrom(asked::incrementAndGet), Skip.SKIP);
    assertSame(Skip.SKIP, alt.priSelect(false, true));
    assertEquals(0, asked.get());
    assertEquals(Optional.empty(), room.tryRead());
  }

  @Test
  @DisplayName("one that waits commits to the first that comes, and to one only")
  void aChoiceThatWaitsCommitsToOneGuardOnly() {
    Alt<Integer> alt = Alt.of(a, b.writing(9));
    Other<Integer> chooser = Other.asked("chooser", alt::select);
    Until.reads(a);
    Until.writes(b);
    a.write(1);
    assertEquals(Optional.empty(), b.tryRead(), "the offer has been withdrawn at that instant");
    assertFalse(a.tryWrite(2));
    assertEquals(1, chooser.result());
  }

  @Test
  @DisplayName("crossed choices make progress, and every value arrives once")
  void choicesThatOfferEverythingOnBothSidesMeet() {
    int n = 2000;
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    OutputGuardTestProcesses.gossip(a, b, n, 1, left)
        .par(OutputGuardTestProcesses.gossip(b, a, n, 1_000_001, right))
        .start();
    assertEquals(n, left.size());
    assertEquals(
        left.stream().map(x -> -x).toList(), right, "what one has written, the other has read");
  }

  /** Makes {@code n} communications: what it reads goes down as it is, what it writes negated. */
  @Process
  static void gossip(
      Channel<Integer> one, Channel<Integer> two, int n, int first, List<Integer> log) {
    AtomicInteger next = new AtomicInteger(first);
    Alt<Integer> any =
        Alt.of(
            one,
            two,
            one.writingFrom(next::incrementAndGet).map(x -> -x),
            two.writingFrom(next::incrementAndGet).map(x -> -x));
    for (int i = 0; i < n; i++) {
      log.add(any.select());
    }
  }
}
