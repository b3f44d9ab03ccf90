package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.channel.Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("evaluation")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AltEvaluationTest {
  private final Channel<Integer> a = Channel.buffered(4);
  private final Channel<Integer> b = Channel.create("b");
  private final List<String> log = new ArrayList<>();

  private boolean note(String what) {
    log.add(what);
    return true;
  }

  @Test
  @DisplayName(
      "Each selection evaluates, once, in guard order: the preconditions, then the suppliers of the"
          + " open outputs")
  void conditionsComeBeforeSuppliersAndEachOnce() {
    Alt<Object> alt =
        Alt.of(
            b.writingFrom(() -> note("supply 0") ? 1 : 2).when(() -> note("test 0")),
            b.when(() -> note("test 1")),
            b.writingFrom(() -> note("supply 2") ? 1 : 2).when(() -> note("test 2") && false),
            b.writingFrom(() -> note("supply 3") ? 1 : 2),
            Skip.SKIP.when(() -> note("test 4")));
    List<String> once = List.of("test 0", "test 1", "test 2", "test 4", "supply 0", "supply 3");
    for (int round = 0; round < 3; round++) {
      log.clear();
      assertSame(Skip.SKIP, alt.select());
      assertEquals(once, log);
    }
  }

  @Test
  @DisplayName("Each selection evaluates, once: also one that waits")
  void aSelectionThatWaitsEvaluatesNothingAgain() {
    AtomicInteger supplied = new AtomicInteger();
    AtomicInteger tested = new AtomicInteger();
    Channel<Integer> quiet = Channel.create();
    Alt<Integer> alt =
        Alt.of(
            quiet.when(() -> tested.incrementAndGet() > 0),
            b.writingFrom(supplied::incrementAndGet));
    for (int round = 1; round < 4; round++) {
      Other<Integer> chooser = Other.asked("chooser", alt::select);
      Until.writes(b);
      assertEquals(round, b.read());
      assertEquals(round, chooser.result());
    }
    assertEquals(3, tested.get());
    assertEquals(3, supplied.get());
  }

  @Test
  @DisplayName("in the choosing process")
  void evaluationAndMappingAreDoneByTheChoosingThread() {
    Set<Thread> threads = new HashSet<>();
    Alt<Integer> alt =
        Alt.of(
            a.when(() -> threads.add(Thread.currentThread())),
            b.writingFrom(() -> threads.add(Thread.currentThread()) ? 1 : 2)
                .map(x -> threads.add(Thread.currentThread()) ? x : x));
    Other<Integer> reader = Other.asked("reader", b::read);
    Until.reads(b);
    alt.select();
    reader.result();
    assertEquals(Set.of(Thread.currentThread()), threads);
  }

  @Test
  @DisplayName("before anything is offered")
  void nothingIsOfferedWhileConditionsAreEvaluated() {
    Other<Integer> reader = Other.asked("reader", b::read);
    Until.reads(b);
    List<Integer> waiting = new ArrayList<>();
    Alt<Object> alt = Alt.of(b.writing(1), a.when(() -> waiting.add(Probe.readers(Until.core(b)))));
    alt.select();
    assertEquals(List.of(1), waiting, "the reader still waited");
    assertEquals(1, reader.result());
  }

  @Test
  @DisplayName("if one throws, nothing was offered")
  void aConditionOrSupplierThatThrowsLeavesEverythingAsItWas() {
    Other<Integer> reader = Other.asked("reader", b::read);
    Until.reads(b);
    IllegalStateException wrong = new IllegalStateException("wrong");
    boolean[] isWrong = {true};
    Alt<Object> alt =
        Alt.of(
            b.writing(1),
            Skip.SKIP.when(() -> {
              if (isWrong[0]) {
                throw wrong;
              }
              return false;
            }));
    assertSame(wrong, assertThrows(IllegalStateException.class, alt::select));
    Alt<Object> supplied =
        Alt.of(
            b.writing(2),
            a.writingFrom(() -> {
              throw wrong;
            }));
    assertSame(wrong, assertThrows(IllegalStateException.class, supplied::priSelect));
    Until.reads(b);
    assertEquals(Optional.empty(), a.tryRead());
    isWrong[0] = false;
    assertEquals(1, alt.select(), "and the Alt can be used again");
    assertEquals(1, reader.result());
  }

  @Test
  @DisplayName("a null is a NullPointerException")
  void aSupplierOfNullIsNamedWithItsChannel() {
    Alt<Integer> alt = Alt.of(a, b.writingFrom(() -> null));
    a.write(5);
    NullPointerException thrown = assertThrows(NullPointerException.class, alt::select);
    assertTrue(thrown.getMessage().contains("'b'"), thrown.getMessage());
    assertEquals(5, a.read());
  }

  @Test
  @DisplayName("They must not communicate")
  void whatCommunicatesInAConditionIsRefusedAndNamed() {
    a.write(1);
    List<BooleanSupplier> wrong =
        List.of(
            () -> a.read() > 0,
            () -> a.tryRead().isPresent(),
            () -> a.tryWrite(2),
            () -> Alt.of(a).select() > 0,
            () -> Alt.of(a).trySelect().isPresent(),
            () -> a.iterator().hasNext(),
            () -> {
              CSPTimer.create().sleep(Duration.ofNanos(1));
              return true;
            },
            () -> {
              Barrier.create(1).synchronise();
              return true;
            },
            () -> {
              CSPProcess.of("p", () -> {}).start();
              return true;
            });
    for (BooleanSupplier test : wrong) {
      Other<?> chooser =
          Other.asked("chooser", () -> Alt.<Object>of(Skip.SKIP.when(test)).select());
      String message = chooser.thrown(IllegalStateException.class).getMessage();
      assertTrue(message.contains("'chooser'"), message);
      assertTrue(message.contains("Communicate before the selection"), message);
      Other<?> supplied =
          Other.asked(
              "chooser", () -> Alt.of(b.writingFrom(() -> test.getAsBoolean() ? 1 : 2)).select());
      supplied.thrown(IllegalStateException.class);
    }
    assertEquals(1, a.read(), "and nothing was done");
  }

  @Test
  void afterARefusalTheProcessCommunicatesAsBefore() {
    a.write(1);
    Other<Integer> chooser =
        Other.asked(
            "chooser",
            () -> {
              assertThrows(
                  IllegalStateException.class, () -> Alt.of(a.when(() -> a.read() > 0)).select());
              return a.read();
            });
    assertEquals(1, chooser.result());
  }

  @Test
  @DisplayName("If map's function throws, the value has been taken")
  void aFunctionThatThrowsHasHadTheValue() {
    a.write(1);
    a.write(2);
    IllegalStateException wrong = new IllegalStateException("wrong");
    Alt<Integer> alt =
        Alt.of(
            a.map(x -> {
              if (x == 1) {
                throw wrong;
              }
              return x;
            }));
    assertSame(wrong, assertThrows(IllegalStateException.class, alt::select));
    assertEquals(2, alt.select());
  }

  @Test
  @DisplayName("every guard yields a non-null value")
  void aFunctionToNullIsRefusedAfterTheCommunication() {
    a.write(1);
    a.write(2);
    assertThrows(NullPointerException.class, () -> Alt.of(a.map(_ -> null)).select());
    assertThrows(
        NullPointerException.class, () -> Alt.of(a.<Integer>map(_ -> null).map(x -> x)).select());
    assertEquals(Optional.empty(), a.tryRead());
  }

  @Test
  @DisplayName("map: runs once, in the choosing process, after the commitment")
  void aFunctionRunsOnceAndAfterTheCommitment() {
    AtomicInteger ran = new AtomicInteger();
    Other<Void> writer = Other.doing("writer", () -> b.write(1));
    Until.writes(b);
    int value =
        Alt.of(
                b.map(x -> {
                  writer.result(); // it has been let go
                  ran.incrementAndGet();
                  return x + 1;
                }))
            .select();
    assertEquals(2, value);
    assertEquals(1, ran.get());
  }

  @Test
  @DisplayName(
      "precondition: if it is false, the guard is never chosen, though its Alt is registered there")
  void aPartnerDoesNotTakeAGuardThatIsClosedInThisSelection() {
    Channel<Integer> other = Channel.create();
    Alt<Integer> alt = Alt.of(b, other, a);
    for (int i = 0; i < 3; i++) {
      a.write(i);
      alt.select();
    }
    Other<Integer> chooser = Other.asked("chooser", () -> alt.select(false, true, false));
    Until.reads(other);
    assertFalse(b.tryWrite(1));
    assertTrue(a.tryWrite(2));
    assertTrue(chooser.isRunning());
    other.write(3);
    assertEquals(3, chooser.result());
    assertEquals(2, alt.select(), "what came meanwhile is found as soon as the guard is open");
  }

  @Test
  @DisplayName("when(boolean) / when(BooleanSupplier) precondition")
  void aGuardWhoseConditionIsFalseIsNeverChosen() {
    a.write(1);
    AtomicBoolean open = new AtomicBoolean();
    Alt<Object> alt = Alt.of(a.when(false), a.when(open::get), Skip.SKIP);
    assertSame(Skip.SKIP, alt.priSelect());
    open.set(true);
    assertEquals(1, alt.priChoose().index());
  }
}
