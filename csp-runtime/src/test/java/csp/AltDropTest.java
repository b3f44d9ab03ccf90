package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "poison(): poisons the guard last selected and drops it; drop(): drops the guard last selected")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AltDropTest {
  private final Channel<Integer> a = Channel.buffered(9);
  private final Channel<Integer> b = Channel.buffered(9);
  private final Channel<Integer> c = Channel.buffered(9);
  private final Alt<Integer> alt = Alt.of(a, b, c);

  @Test
  void aDroppedGuardIsNeverSelectedAgain() {
    for (int i = 0; i < 3; i++) {
      a.write(0);
      b.write(1);
    }
    assertEquals(0, alt.priSelect());
    alt.drop();
    assertEquals(1, alt.priSelect());
    assertEquals(1, alt.fairSelect());
    assertEquals(1, alt.select());
    assertEquals(Optional.empty(), alt.trySelect());
    assertFalse(a.isPoisoned());
    assertEquals(0, a.read(), "the channel goes on without the choice");
  }

  @Test
  @DisplayName("poison(): poisons the guard last selected and drops it")
  void poisonEndsTheChannelLastSelectedAndNoOther() {
    b.write(1);
    alt.select();
    alt.poison();
    assertTrue(b.isPoisoned());
    a.write(0);
    assertEquals(0, alt.priSelect(), "what has been dropped is not looked at, poisoned or not");
    assertFalse(a.isPoisoned() || c.isPoisoned());
  }

  @Test
  @DisplayName("also one that has just thrown")
  void aGuardThatHasThrownCanBeDropped() {
    a.write(0);
    c.poison();
    assertThrows(ChannelPoisonException.class, alt::select);
    alt.drop();
    assertEquals(0, alt.select());
    b.close();
    assertThrows(ChannelClosedException.class, alt::select);
    alt.drop();
    assertEquals(Optional.empty(), alt.trySelect());
  }

  @Test
  @DisplayName("also one that has just thrown")
  void aGuardThatHasThrownWhileTheChoiceWaitedCanBeDropped() {
    Other<ChannelClosedException> chooser =
        Other.asked(
            "chooser",
            () -> {
              var thrown = assertThrows(ChannelClosedException.class, alt::select);
              alt.drop();
              return thrown;
            });
    Until.reads(c);
    b.close();
    chooser.result();
    c.write(2);
    assertEquals(2, alt.select());
  }

  @Test
  @DisplayName(
      "index and open count the flattened guards and never shift: a dropped guard leaves a hole and"
          + " counts as closed")
  void indicesNeverShift() {
    a.write(0);
    alt.select();
    alt.drop();
    b.write(1);
    c.write(2);
    assertEquals(1, alt.priChoose().index());
    assertEquals(2, alt.priChoose().index());
    a.write(0);
    assertThrows(NoGuardInAltException.class, () -> alt.select(true, false, false));
    assertThrows(IllegalArgumentException.class, () -> alt.select(true, true));
  }

  @Test
  void whenAllHaveBeenDroppedThereIsNoGuard() {
    for (Channel<Integer> channel : List.of(a, b, c)) {
      channel.write(1);
      alt.select();
      alt.drop();
    }
    assertThrows(NoGuardInAltException.class, alt::select);
    assertThrows(NoGuardInAltException.class, alt::trySelect);
  }

  @Test
  void aDroppedGuardIsDroppedOnlyInItsOwnAlt() {
    Alt<Integer> outer = Alt.of(alt, Channel.<Integer>create());
    a.write(0);
    alt.select();
    alt.drop();
    a.write(5);
    assertEquals(5, outer.select());
  }

  @Test
  void beforeTheFirstSelectionThereIsNothingToDrop() {
    assertThrows(IllegalStateException.class, alt::drop);
    assertThrows(IllegalStateException.class, alt::poison);
  }

  @Test
  @DisplayName("A timer or Skip is only dropped; a barrier is poisoned")
  void poisonReachesWhateverCanBePoisoned() {
    Barrier barrier = Barrier.create(1);
    Alt<Object> mixed = Alt.of(Skip.SKIP, barrier, a.writing(4), b.in().when(true).map(x -> x));
    assertSame(Skip.SKIP, mixed.priSelect());
    mixed.poison();
    assertSame(barrier, mixed.priSelect());
    mixed.poison();
    assertTrue(barrier.isPoisoned());
    assertEquals(4, mixed.priSelect());
    mixed.poison();
    assertTrue(a.isPoisoned());
    b.write(1);
    assertEquals(1, mixed.priSelect());
    mixed.poison();
    assertTrue(b.isPoisoned());
  }
}
