package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelOutput;
import csp.Execution;
import csp.ProcessFailedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class RoutesTest {
  private final Channel<Integer> in = Channel.create();
  private final Channel<Integer> a = Channel.create();
  private final Channel<Integer> b = Channel.create();

  @Test
  void deltaWritesInWhicheverOrderItsOutputsAreRead() {
    Execution delta = Routes.delta(in, List.of(a, b)).spawn();
    in.write(1);
    assertEquals(List.of(1, 1), List.of(b.read(), a.read()));
    in.write(2);
    assertEquals(List.of(2, 2), List.of(a.read(), b.read()));
    in.close();
    delta.join();
  }

  @Test
  void whenAnOutputOfDeltaIsClosedTheOthersGetTheValueInHand() {
    Execution delta = Routes.delta(in, List.of(a, b)).spawn();
    b.close();
    in.write(7);
    assertEquals(7, a.read());
    assertThrows(ChannelClosedException.class, a::read);
    assertThrows(ChannelClosedException.class, () -> in.write(8));
    delta.join();
  }

  @Test
  void whenAnOutputOfUnzipIsClosedTheOthersGetTheValuesInHand() {
    Channel<List<Integer>> lists = Channel.create();
    Execution unzip = Routes.unzip(lists, List.of(a, b)).spawn();
    a.close();
    lists.write(List.of(1, 2));
    assertEquals(2, b.read());
    assertThrows(ChannelClosedException.class, b::read);
    unzip.join();
  }

  @Test
  void zipReadsInWhicheverOrderItsInputsAreWritten() {
    Channel<List<Integer>> lists = Channel.create();
    Execution zip = Routes.zip(List.of(a, b), lists).spawn();
    b.write(2);
    a.write(1);
    assertEquals(List.of(1, 2), lists.read());
    a.close();
    zip.join();
    assertTrue(b.isClosed() && lists.isClosed());
  }

  @Test
  void map2ReadsInWhicheverOrderItsInputsAreWritten() {
    Channel<Integer> out = Channel.create();
    Execution minus = Operators.minus(a, b, out).spawn();
    b.write(2);
    a.write(1);
    assertEquals(-1, out.read());
    a.write(5);
    b.write(2);
    assertEquals(3, out.read());
    a.close();
    minus.join();
    assertTrue(b.isClosed() && out.isClosed());
  }

  @Test
  void muxTakesItsInputsInTurns() {
    Channel<Integer> evens = Taking.holding(0, 2, 4, 6);
    Channel<Integer> odds = Taking.holding(1, 3, 5, 7);
    List<Integer> all = Taking.all(out -> Routes.mux(List.of(evens, odds), out));
    assertEquals(8, all.size());
    for (int i = 1; i < 8; i++) {
      assertNotEquals(all.get(i - 1) % 2, all.get(i) % 2, all.toString());
    }
  }

  @Test
  void alternateEndsWithTheInputWhoseTurnItIs() {
    Channel<Integer> more = Taking.holding(2, 4, 6);
    List<Integer> all =
        Taking.all(out -> Routes.alternate(List.of(Taking.holding(1, 3), more), out));
    assertEquals(List.of(1, 2, 3, 4), all);
    assertEquals(6, more.read());
  }

  @Test
  void whatCannotBeRoutedIsAFailure() {
    CSPProcess noSuchOutput =
        Routes.demultiplex(Taking.holding(new Indexed<>(2, 5)), List.of(a, b));
    assertThrows(ProcessFailedException.class, noSuchOutput::start);
    assertTrue(a.isPoisoned() && b.isPoisoned());
    CSPProcess tooShort = Routes.unzip(Taking.holding(List.of(1)), List.of(a, b));
    assertThrows(ProcessFailedException.class, tooShort::start);
  }

  @Test
  void noChannelsAtAllIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> Routes.delta(in, List.of()));
    assertThrows(IllegalArgumentException.class, () -> Routes.mux(List.<Channel<Integer>>of(), a));
  }

  @Test
  void outputsOfADynamicDeltaComeAndGo() {
    Channel<ChannelOutput<? super Integer>> changes = Channel.create();
    Channel<Integer> early = Channel.buffered(9);
    Channel<Integer> late = Channel.buffered(9);
    Execution delta = Routes.dynamicDelta(in, changes).spawn();
    in.write(0);
    changes.write(early);
    in.write(1);
    changes.write(late);
    in.write(2);
    changes.write(early);
    changes.close();
    in.write(3);
    in.close();
    delta.join();
    assertEquals(List.of(1, 2), List.of(early.read(), early.read()));
    assertFalse(early.isClosed());
    List<Integer> rest = new ArrayList<>();
    late.forEach(rest::add);
    assertEquals(List.of(2, 3), rest);
  }

  @Test
  void outputsOfADynamicDeltaWhoseReadersLeaveAreTakenOut() {
    Channel<ChannelOutput<? super Integer>> changes = Channel.create();
    Channel<Integer> stays = Channel.buffered(9);
    Execution delta = Routes.dynamicDelta(in, changes).spawn();
    changes.write(a);
    changes.write(b);
    changes.write(stays);
    a.poison();
    b.close();
    in.write(1);
    in.write(2);
    assertEquals(List.of(1, 2), List.of(stays.read(), stays.read()));
    in.poison();
    delta.join();
    assertTrue(stays.isPoisoned() && changes.isPoisoned());
    assertFalse(b.isPoisoned());
  }
}
