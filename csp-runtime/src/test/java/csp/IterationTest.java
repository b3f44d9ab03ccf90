package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("a ChannelInput is an Iterable")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class IterationTest {
  private final Channel<Integer> channel = Channel.buffered(5);

  @Test
  @DisplayName("for (T x : in): ends normally at close")
  void aLoopEndsAtTheClose() {
    channel.write(1);
    channel.write(2);
    channel.close();
    int sum = 0;
    for (int x : channel) {
      sum += x;
    }
    assertEquals(3, sum);
    for (int x : channel.in()) {
      sum += x;
    }
    assertEquals(3, sum, "nothing is left");
  }

  @Test
  @DisplayName("ends normally at close: also while it waits")
  void aLoopThatWaitsEndsAtTheClose() {
    List<Integer> read = new CopyOnWriteArrayList<>();
    Channel<Integer> rendezvous = Channel.create();
    Other<Void> loop = Other.doing("loop", () -> rendezvous.forEach(read::add));
    rendezvous.write(1);
    Until.reads(rendezvous);
    rendezvous.close();
    loop.result();
    assertEquals(List.of(1), read);
  }

  @Test
  @DisplayName("poison is thrown from it as from read()")
  void poisonIsThrownOutOfALoop() {
    channel.write(1);
    Iterator<Integer> iterator = channel.iterator();
    assertEquals(1, iterator.next());
    channel.poison();
    assertThrows(ChannelPoisonException.class, iterator::hasNext);
    assertThrows(ChannelPoisonException.class, iterator::next);
    assertThrows(ChannelPoisonException.class, () -> channel.forEach(_ -> {}));
  }

  @Test
  @DisplayName("hasNext() takes the next value and keeps it for next()")
  void hasNextTakesOneValueHoweverOftenItIsAsked() {
    channel.write(1);
    channel.write(2);
    Iterator<Integer> iterator = channel.iterator();
    assertTrue(iterator.hasNext());
    assertTrue(iterator.hasNext());
    assertEquals(Optional.of(2), channel.tryRead(), "one value has been taken, and one only");
    assertEquals(1, iterator.next());
    assertEquals(Optional.empty(), channel.tryRead());
  }

  @Test
  @DisplayName("hasNext() takes the next value and keeps it for next(): also over a poison")
  void aValueThatWasTakenIsNotLost() {
    channel.write(1);
    Iterator<Integer> iterator = channel.iterator();
    assertTrue(iterator.hasNext());
    channel.poison();
    assertTrue(iterator.hasNext());
    assertEquals(1, iterator.next());
    assertThrows(ChannelPoisonException.class, iterator::hasNext);
  }

  @Test
  void nextWorksWithoutHasNextAndEndsAsIteratorsDo() {
    channel.write(1);
    channel.close();
    Iterator<Integer> iterator = channel.iterator();
    assertEquals(1, iterator.next());
    NoSuchElementException end = assertThrows(NoSuchElementException.class, iterator::next);
    assertTrue(end.getMessage().contains(channel.name()));
    assertFalse(iterator.hasNext());
  }
}
