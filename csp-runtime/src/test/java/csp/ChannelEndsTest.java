package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("in(), out(): views of one direction")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ChannelEndsTest {
  private final Channel<Integer> channel = Channel.create();

  @Test
  @DisplayName("which cannot be cast to the other")
  void aViewIsOnlyOneDirection() {
    assertFalse(channel.in() instanceof ChannelOutput<?>);
    assertFalse((Object) channel.out() instanceof ChannelInput<?>);
  }

  @Test
  @DisplayName("the same object at each call")
  void viewsAreTheSameObjectAtEachCall() {
    assertSame(channel.in(), channel.in());
    assertSame(channel.out(), channel.out());
  }

  @Test
  @DisplayName("and one guard with their channel for is/from")
  void viewsAreOneGuardWithTheirChannel() {
    Channel<Integer> full = Channel.buffered(2);
    full.write(1);
    full.write(2);
    Choice<Integer> byView = Alt.of(full.in()).choose();
    assertTrue(byView.is(full));
    assertTrue(byView.is(full.in().when(true)));
    assertEquals(Optional.of(1), byView.from(full));
    Choice<Integer> byChannel = Alt.of(full.when(true)).choose();
    assertTrue(byChannel.is(full.in()));
    assertFalse(byChannel.is(channel));
    assertEquals(Optional.empty(), byChannel.from(channel.in()));
  }

  @Test
  void viewsDoAllThatTheirChannelDoes() {
    Channel<Integer> buffered = Channel.buffered(3);
    ChannelOutput<Integer> out = buffered.out();
    ChannelInput<Integer> in = buffered.in();
    out.write(1);
    assertTrue(out.tryWrite(2));
    assertTrue(out.write(3, Duration.ZERO));
    assertFalse(out.tryWrite(4));
    assertEquals(1, in.read());
    assertEquals(Optional.of(2), in.tryRead());
    assertEquals(Optional.of(3), in.read(Duration.ofDays(1)));
    assertEquals(5, Alt.of(out.writing(5)).select());
    assertEquals(6, Alt.of(out.writingFrom(() -> 6)).select());
    assertFalse(in.isClosed() || out.isClosed() || in.isPoisoned() || out.isPoisoned());
    out.close();
    assertTrue(in.isClosed() && out.isClosed() && buffered.isClosed());
    List<Integer> rest = new ArrayList<>();
    in.forEach(rest::add);
    assertEquals(List.of(5, 6), rest);
    in.poison();
    assertTrue(in.isPoisoned() && out.isPoisoned() && buffered.isPoisoned());
  }

  @Test
  void poisonAndCloseMayComeFromBothEnds() {
    Channel<Integer> second = Channel.create();
    channel.out().poison();
    second.in().close();
    assertThrows(ChannelPoisonException.class, () -> channel.in().read());
    assertThrows(ChannelClosedException.class, () -> second.out().write(1));
  }

  @Test
  @DisplayName("name(): unique unless given")
  void namesAreUniqueUnlessGiven() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Channel<Integer> unnamed = Channel.create();
      assertTrue(names.add(unnamed.name()));
      assertEquals(unnamed.name(), unnamed.in().name());
      assertEquals(unnamed.name(), unnamed.out().name());
    }
    assertEquals("orders", Channel.create("orders").name());
    assertEquals("orders", Channel.create("orders").toString());
  }

  @Process
  static void giveUp(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    throw new ChannelPoisonException("enough");
  }

  @Test
  @DisplayName("a process at its start unwraps them")
  void aProcessOwnsTheChannelBehindTheView() {
    Channel<Integer> second = Channel.create();
    ChannelEndsTestProcesses.giveUp(channel.in(), second.out()).start();
    assertTrue(channel.isPoisoned() && second.isPoisoned());
  }
}
