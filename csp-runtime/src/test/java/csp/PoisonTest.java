package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Poison is immediate and final")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PoisonTest {
  private final Channel<Integer> channel = Channel.create("c");

  @Test
  @DisplayName("Whoever waits on the channel wakes with ChannelPoisonException")
  void everyReaderThatWaitsIsWoken() {
    List<Other<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      readers.add(Other.asked("reader", channel::read));
    }
    Until.reads(5, channel);
    channel.poison();
    readers.forEach(reader -> reader.thrown(ChannelPoisonException.class));
  }

  @Test
  @DisplayName("Whoever waits on the channel wakes with ChannelPoisonException")
  void everyWriterThatWaitsIsWoken() {
    List<Other<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      writers.add(Other.doing("writer", () -> channel.write(1)));
    }
    Until.writes(5, channel);
    channel.poison();
    writers.forEach(writer -> writer.thrown(ChannelPoisonException.class));
  }

  @Test
  @DisplayName(
      "Whoever waits on the channel wakes: with a time limit, in a choice, in an iteration")
  void everyKindOfWaitIsEnded() {
    Duration long_ = Duration.ofDays(1);
    Channel<Integer> quiet = Channel.create();
    List<Other<?>> waiting =
        List.of(
            Other.asked("timed", () -> channel.read(long_)),
            Other.asked("choice", () -> Alt.of(quiet, channel).select()),
            Other.asked("limited choice", () -> Alt.of(channel, quiet).select(long_)),
            Other.asked("iterator", () -> channel.iterator().hasNext()));
    Until.reads(4, channel);
    channel.poison();
    waiting.forEach(other -> other.thrown(ChannelPoisonException.class));
    List<Other<?>> writing =
        List.of(
            Other.asked("timed", () -> quiet.write(1, long_)),
            Other.asked("choice", () -> Alt.of(quiet.writing(1)).select()));
    Until.writes(2, quiet);
    quiet.poison();
    writing.forEach(other -> other.thrown(ChannelPoisonException.class));
  }

  @Test
  @DisplayName("later operations throw it too")
  void everyLaterOperationThrows() {
    channel.poison();
    List<Runnable> operations =
        List.of(
            channel::read,
            channel::tryRead,
            () -> channel.read(Duration.ofDays(1)),
            () -> channel.write(1),
            () -> channel.tryWrite(1),
            () -> channel.write(1, Duration.ofDays(1)),
            () -> channel.iterator().hasNext(),
            () -> channel.iterator().next(),
            () -> Alt.of(channel).select(),
            () -> Alt.of(channel).trySelect(),
            () -> Alt.of(channel.writing(1)).priSelect(),
            () -> Alt.of(channel.writingFrom(() -> 1)).fairSelect());
    for (int round = 0; round < 2; round++) {
      for (Runnable operation : operations) {
        assertThrows(ChannelPoisonException.class, operation::run);
      }
    }
    assertTrue(channel.isPoisoned());
  }

  @Test
  @DisplayName("immediate, drops what a buffer holds")
  void poisonDropsWhatTheBufferHolds() {
    Channel<Integer> buffered = Channel.buffered(3);
    buffered.write(1);
    buffered.write(2);
    buffered.poison();
    assertThrows(ChannelPoisonException.class, buffered::read);
    assertThrows(ChannelPoisonException.class, buffered::tryRead);
    assertThrows(ChannelPoisonException.class, () -> buffered.write(3));
  }

  @Test
  @DisplayName("immediate, drops what a buffer holds")
  void poisonKeepsNoValueAlive() {
    Channel<Object> buffered = Channel.buffered(1);
    WeakReference<Object> value = writeTo(buffered);
    buffered.poison();
    Until.holds(
        "the value is collected",
        () -> {
          System.gc();
          return value.get() == null;
        });
    assertTrue(buffered.isPoisoned());
  }

  private static WeakReference<Object> writeTo(Channel<Object> buffered) {
    Object value = new Object();
    buffered.write(value);
    return new WeakReference<>(value);
  }

  @Test
  @DisplayName(
      "A poisoned channel among the open guards makes a selection throw at once, whatever else is"
          + " ready")
  void aPoisonedGuardCountsBeforeAllThatAreReady() {
    Channel<Integer> full = Channel.buffered(2);
    full.write(1);
    channel.poison();
    Alt<Object> alt = Alt.of(full, Skip.SKIP, channel);
    for (int i = 0; i < 3; i++) {
      assertThrows(ChannelPoisonException.class, alt::priSelect);
      assertThrows(ChannelPoisonException.class, alt::fairSelect);
      assertThrows(ChannelPoisonException.class, alt::select);
      assertThrows(ChannelPoisonException.class, alt::trySelect);
    }
    assertEquals(1, full.read(), "and nothing else was done");
  }

  @Test
  @DisplayName("A poisoned channel among the open guards: also one poisoned after the Alt was used")
  void aGuardThatIsPoisonedBetweenSelectionsIsFound() {
    Alt<Object> alt = Alt.of(Skip.SKIP, channel);
    for (int i = 0; i < 5; i++) {
      assertSame(Skip.SKIP, alt.priSelect());
    }
    channel.poison();
    assertThrows(ChannelPoisonException.class, alt::priSelect);
  }

  @Test
  @DisplayName("among the open guards")
  void aPoisonedGuardThatIsNotOpenDisturbsNobody() {
    channel.poison();
    Alt<Object> alt = Alt.of(Skip.SKIP, channel);
    assertSame(Skip.SKIP, alt.priSelect(true, false));
    assertThrows(ChannelPoisonException.class, () -> alt.priSelect(true, true));
    assertSame(Skip.SKIP, alt.priSelect(true, false));
    assertThrows(ChannelPoisonException.class, alt::priSelect);
  }

  @Test
  @DisplayName("Poison after close counts; close after poison does nothing")
  void poisonOutdoesClose() {
    Channel<Integer> buffered = Channel.buffered(1);
    buffered.write(1);
    buffered.close();
    buffered.poison();
    assertThrows(ChannelPoisonException.class, buffered::read);
    channel.poison();
    channel.close();
    assertThrows(ChannelPoisonException.class, channel::read);
    assertThrows(ChannelPoisonException.class, () -> channel.write(1));
    assertFalse(channel.isClosed());
  }

  @Test
  @DisplayName("Poison and close travel out of band: no value is special")
  void otherChannelsAreUnaffected() {
    Channel<Integer> other = Channel.buffered(1);
    other.write(1);
    channel.poison();
    assertEquals(1, other.read());
    assertFalse(other.isPoisoned());
  }
}
