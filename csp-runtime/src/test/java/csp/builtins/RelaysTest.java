package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelPoisonException;
import csp.Execution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores: what they hold, what they drop, and that they deliver it all at the end. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class RelaysTest {
  private final Channel<Integer> in = Channel.create();
  private final Channel<Integer> out = Channel.create();

  private static Arguments store(
      String name, Subject.OneToOne<Integer, Integer> store, List<Integer> kept) {
    return Arguments.of(name, store, kept);
  }

  static List<Arguments> stores() {
    return List.of(
        store("fifo", (in, out) -> Relays.fifo(in, out, 10), List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)),
        store("sliding", (in, out) -> Relays.sliding(in, out, 4), List.of(6, 7, 8, 9)),
        store("dropping", (in, out) -> Relays.dropping(in, out, 4), List.of(0, 1, 2, 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void itReadsAheadAndDeliversWhatItHoldsAfterAClose(
      String name, Subject.OneToOne<Integer, Integer> store, List<Integer> kept) {
    Execution run = store.between(in, out).spawn();
    for (int i = 0; i < 10; i++) {
      in.write(i); // nobody reads yet
    }
    in.close();
    List<Integer> delivered = new ArrayList<>();
    out.forEach(delivered::add);
    assertEquals(kept, delivered);
    assertEquals(Execution.State.ENDED, Taking.ended(run));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void poisonDropsWhatItHolds(
      String name, Subject.OneToOne<Integer, Integer> store, List<Integer> kept) {
    Execution run = store.between(in, out).spawn();
    in.write(1);
    in.poison();
    run.join();
    assertThrows(ChannelPoisonException.class, out::read);
  }

  @Test
  void aFullFifoDoesNotRead() {
    Execution run = Relays.fifo(in, out, 2).spawn();
    in.write(1);
    in.write(2);
    assertFalse(in.tryWrite(3));
    assertEquals(1, out.read());
    in.write(3);
    assertEquals(List.of(2, 3), List.of(out.read(), out.read()));
    out.close();
    in.write(4); // only one who has something to write notices
    run.join();
    assertThrows(ChannelClosedException.class, () -> in.write(5));
  }

  @Test
  void capacitiesArePositive() {
    assertThrows(IllegalArgumentException.class, () -> Relays.fifo(in, out, 0));
    assertThrows(IllegalArgumentException.class, () -> Relays.sliding(in, out, -1));
    assertThrows(IllegalArgumentException.class, () -> Relays.dropping(in, out, 0));
  }

  @Test
  void prefixDeliversItsValueThoughTheInputIsClosedAlready() {
    assertEquals(List.of(7), Taking.all(o -> Relays.prefix(Taking.<Integer>holding(), o, 7)));
  }
}
