package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Barrier")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BarrierTest {
  private final Barrier barrier = Barrier.create(3);

  private Other<Void> arrives() {
    return Other.doing("party", barrier::synchronise);
  }

  @Process
  static void phases(Barrier barrier, int n, int[] counts, int me, List<String> problems) {
    for (int phase = 0; phase < n; phase++) {
      counts[me] = phase;
      barrier.synchronise();
      for (int count : counts) {
        if (count != phase) {
          problems.add("party " + me + " in phase " + phase + " saw " + count);
        }
      }
      barrier.synchronise();
    }
  }

  @Test
  @DisplayName(
      "It is complete when as many parties wait at it as are enrolled; all arrivals happen-before"
          + " every return")
  void allGoThroughEveryPhaseTogether() {
    int n = 20;
    Barrier all = Barrier.create(n);
    int[] counts = new int[n]; // plain: the barrier makes it visible
    List<String> problems = new CopyOnWriteArrayList<>();
    List<CSPProcess> parties = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      parties.add(BarrierTestProcesses.phases(all, 50, counts, i, problems));
    }
    Par.of(parties).start();
    assertEquals(List.of(), problems);
  }

  @Test
  void nobodyGoesOnBeforeTheLastHasCome() {
    Other<Void> one = arrives();
    Other<Void> two = arrives();
    Until.parties(2, barrier);
    assertTrue(one.isRunning() && two.isRunning());
    barrier.synchronise();
    one.result();
    two.result();
  }

  @Test
  void enrolledPartiesAreWaitedFor() {
    barrier.enrol();
    List<Other<Void>> three = List.of(arrives(), arrives(), arrives());
    Until.parties(3, barrier);
    assertTrue(three.stream().allMatch(Other::isRunning));
    barrier.synchronise();
    three.forEach(Other::result);
  }

  @Test
  @DisplayName("retire() never waits and may complete it")
  void whoRetiresMayCompleteIt() {
    List<Other<Void>> two = List.of(arrives(), arrives());
    Until.parties(2, barrier);
    barrier.retire();
    two.forEach(Other::result);
    barrier.retire();
    barrier.synchronise(); // alone
    barrier.retire();
    assertThrows(IllegalStateException.class, barrier::retire);
  }

  @Test
  @DisplayName("Nobody retires by ending")
  void aPartyThatHasEndedIsStillWaitedFor() {
    CSPProcess.of("once", () -> {}, barrier).start();
    List<Other<Void>> two = List.of(arrives(), arrives());
    Until.parties(2, barrier);
    assertFalse(barrier.isPoisoned());
    barrier.synchronise();
    two.forEach(Other::result);
  }

  @Test
  @DisplayName("failure and poison poison it")
  void whoFailsOrIsPoisonedPoisonsIt() {
    for (RuntimeException end :
        List.of(new IllegalStateException(), new ChannelPoisonException("enough"))) {
      Barrier owned = Barrier.create(2);
      Other<Void> party = Other.doing("party", owned::synchronise);
      Until.parties(1, owned);
      Other.doing(
          "starter",
          () ->
              CSPProcess.of(
                      "fails",
                      () -> {
                        throw end;
                      },
                      owned)
                  .start());
      party.thrown(ChannelPoisonException.class);
      assertTrue(owned.isPoisoned());
    }
  }

  @Test
  void poisonWakesAllAndIsFinal() {
    List<Other<?>> waiting =
        List.of(arrives(), Other.asked("choice", () -> Alt.of(barrier).select()));
    Until.parties(2, barrier);
    barrier.poison();
    for (Other<?> other : waiting) {
      String message = other.thrown(ChannelPoisonException.class).getMessage();
      assertTrue(message.contains(barrier.toString()), message);
    }
    assertThrows(ChannelPoisonException.class, barrier::synchronise);
    assertThrows(ChannelPoisonException.class, () -> barrier.synchroniseWith(1));
    assertThrows(ChannelPoisonException.class, () -> Alt.of(Skip.SKIP, barrier).priSelect());
  }

  @Test
  @DisplayName(
      "reset(n) sets the number of parties, only while nobody waits (else IllegalStateException)")
  void aBarrierIsResetOnlyWhileNobodyWaits() {
    barrier.reset(2);
    Other<Void> one = arrives();
    Until.parties(1, barrier);
    assertThrows(IllegalStateException.class, () -> barrier.reset(1));
    barrier.synchronise();
    one.result();
    Other<Barrier> choice = Other.asked("choice", () -> Alt.of(barrier).select());
    Until.parties(1, barrier);
    assertThrows(IllegalStateException.class, () -> barrier.reset(1));
    barrier.synchronise();
    assertSame(barrier, choice.result());
    barrier.reset(1);
    barrier.synchronise();
  }

  @Test
  @DisplayName(
      "synchroniseWith(n) is both in one step; parties that name different n get"
          + " IllegalArgumentException")
  void partiesMustAgreeOnTheirNumber() {
    Other<Void> one = Other.doing("one", () -> barrier.synchroniseWith(2));
    Until.parties(1, barrier);
    Other.doing("other", () -> barrier.synchroniseWith(5)).thrown(IllegalArgumentException.class);
    assertTrue(one.isRunning());
    barrier.synchroniseWith(2);
    one.result();
    barrier.synchroniseWith(1);
  }

  @Test
  void negativeNumbersOfPartiesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Barrier.create(-1));
    assertThrows(IllegalArgumentException.class, () -> barrier.reset(-1));
    assertThrows(IllegalArgumentException.class, () -> barrier.synchroniseWith(-1));
  }
}
