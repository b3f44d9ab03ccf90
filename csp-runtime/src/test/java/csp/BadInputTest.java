package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.Signature;
import java.lang.constant.ClassDesc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "Bad input: each a clear exception that names the process or channel, and nothing else"
        + " disturbed")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BadInputTest {
  private final Channel<Integer> channel = Channel.create("orders");

  private static void says(Throwable thrown, String... words) {
    String message = "" + thrown.getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @Test
  void nullIsRefusedByEveryWayToWriteAndTheChannelIsNamed() {
    Channel<Integer> room = Channel.buffered(5);
    for (Channel<Integer> target : List.of(channel, room)) {
      for (Runnable write :
          List.<Runnable>of(
              () -> target.write(null),
              () -> target.tryWrite(null),
              () -> target.write(null, Duration.ofDays(1)),
              () -> target.writing(null),
              () -> target.out().write(null),
              () -> Alt.of(target.writingFrom(() -> (Integer) null)).select())) {
        says(assertThrows(NullPointerException.class, write::run), target.name());
      }
      assertEquals(Optional.empty(), target.tryRead());
    }
    assertThrows(NullPointerException.class, () -> channel.writingFrom(null));
  }

  @Test
  void nullDurationsFunctionsAndGuardsAreRefused() {
    assertThrows(NullPointerException.class, () -> channel.read(null));
    assertThrows(NullPointerException.class, () -> channel.write(1, null));
    assertThrows(NullPointerException.class, () -> channel.map(null));
    assertThrows(NullPointerException.class, () -> channel.when((BooleanSupplier) null));
    assertThrows(NullPointerException.class, () -> channel.or(null));
    assertThrows(NullPointerException.class, () -> Alt.of(channel, null));
    assertThrows(NullPointerException.class, () -> Alt.of(Arrays.asList(channel, null)));
    assertThrows(NullPointerException.class, () -> Channel.create(null));
    assertThrows(NullPointerException.class, () -> CSPTimer.after(null));
    assertThrows(NullPointerException.class, () -> CSPTimer.every(null));
    assertThrows(NullPointerException.class, () -> CSPTimer.create().sleep(null));
    assertThrows(NullPointerException.class, () -> CSPTimer.create().setAlarm(null));
    assertThrows(NullPointerException.class, () -> Alt.of(channel).select((Duration) null));
  }

  @Test
  void negativeCapacitiesAndRepetitionsAreRefusedAndSaidBack() {
    says(assertThrows(IllegalArgumentException.class, () -> Channel.buffered(-3)), "-3");
    says(assertThrows(IllegalArgumentException.class, () -> Alt.of(channel).times(-2)), "-2");
    CSPProcess write = StreamsProcesses.write(channel, 0, 1);
    says(assertThrows(IllegalArgumentException.class, () -> write.times(-1)), "-1", "write");
  }

  @Test
  void anEmptyChoiceNamesTheProcessThatMakesIt() {
    Other<?> chooser = Other.asked("chooser", () -> Alt.<Integer>of().select());
    says(
        chooser.thrown(NoGuardInAltException.class),
        "Every Alt must have at least one guard.",
        "'chooser'");
    Other<?> closed = Other.asked("chooser", () -> Alt.of(channel.when(false)).select());
    says(closed.thrown(NoGuardInAltException.class), "'chooser'", "precondition");
    Other<?> dropped =
        Other.asked(
            "chooser",
            () -> {
              Alt<Skip> alt = Alt.of(Skip.SKIP);
              alt.select();
              alt.drop();
              return alt.select();
            });
    says(dropped.thrown(NoGuardInAltException.class), "'chooser'", "dropped");
  }

  @Test
  void aProcessStartedInAPoisonedNetworkEndsNormally() {
    channel.poison();
    Channel<Integer> next = Channel.create();
    StreamsProcesses.copy(channel, next).start();
    assertTrue(next.isPoisoned());
    StreamsProcesses.write(channel, 0, 1).start();
    StreamsProcesses.drain(next, new ArrayList<>()).start();
  }

  @Test
  void aChannelUsedAfterItsPoisonNamesItAndWhoPoisonedIt() {
    Other.doing("spoiler", channel::poison).result();
    Other<Integer> late = Other.asked("late", channel::read);
    says(late.thrown(ChannelPoisonException.class), "'late'", "'orders'", "'spoiler'");
  }

  @Test
  void aWrongNumberOfPreconditionsIsSaid() {
    Channel<Integer> room = Channel.buffered(1);
    room.write(1);
    Alt<Integer> alt = Alt.of(channel, room, channel.writing(2));
    for (Runnable selection :
        List.<Runnable>of(
            () -> alt.select(true),
            () -> alt.fairSelect(true, true),
            () -> alt.priChoose(true, true, true, true))) {
      says(assertThrows(IllegalArgumentException.class, selection::run), "3");
    }
    assertEquals(1, room.read(), "nothing has been chosen");
  }

  @Test
  void aBarrierThatIsMisusedNamesItself() {
    Barrier barrier = Barrier.create(2);
    Other.doing("party", barrier::synchronise);
    Until.parties(1, barrier);
    says(
        assertThrows(IllegalStateException.class, () -> barrier.reset(3)), barrier.toString(), "1");
    barrier.retire();
    barrier.retire();
    says(assertThrows(IllegalStateException.class, barrier::retire), barrier.toString());
  }

  @Test
  @SuppressWarnings("ProcessNeverStarted")
  void aProcessWithoutABodyOrANameIsRefused() {
    says(
        assertThrows(NullPointerException.class, () -> CSPProcess.of("nobody", (Body) null)),
        "nobody");
    assertThrows(NullPointerException.class, () -> CSPProcess.of((String) null, () -> {}));
  }

  @Test
  @SuppressWarnings("ProcessNeverStarted")
  void aRecordThatCannotBeOpenedIsRefusedWhenTheProcessIsMade() {
    // A record of a package that java.base opens to nobody.
    Object closed = Signature.ClassTypeSig.of(ClassDesc.of("shop.Order"));
    assertInstanceOf(Record.class, closed);
    says(
        assertThrows(
            IllegalArgumentException.class, () -> CSPProcess.of("curious", () -> {}, closed)),
        "curious",
        "cannot be opened");
  }
}
