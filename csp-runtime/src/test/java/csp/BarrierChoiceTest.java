package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("a Barrier is also a Guard: all of those choices commit to it, or none")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class BarrierChoiceTest {
  private final Channel<Integer> channel = Channel.create("c");

  private Other<Object> chooses(Guard<?>... guards) {
    return Other.asked("choice", () -> Alt.<Object>of(guards).select());
  }

  @Test
  @DisplayName(
      "It is complete when as many parties wait at it, in synchronise() or in a choice that offers"
          + " it")
  void choicesCountAsArrivals() {
    Barrier barrier = Barrier.create(4);
    Other<Object> one = chooses(channel, barrier);
    Other<Object> two = chooses(barrier, channel);
    Other<Void> three = Other.doing("party", barrier::synchronise);
    Until.parties(3, barrier);
    assertTrue(one.isRunning() && two.isRunning() && three.isRunning());
    assertSame(barrier, Alt.of(Channel.create().in(), barrier).select());
    assertSame(barrier, one.result());
    assertSame(barrier, two.result());
    three.result();
    assertFalse(channel.tryWrite(1), "their other offers are withdrawn");
  }

  @Test
  @DisplayName("or none")
  void aChoiceThatHasCommittedElsewhereDoesNotCount() {
    Barrier barrier = Barrier.create(2);
    Other<Object> one = chooses(channel, barrier);
    Until.parties(1, barrier);
    channel.write(1);
    assertEquals(1, one.result());
    assertEquals(Optional.empty(), Alt.of(barrier).trySelect());
    Other<Void> party = Other.doing("party", barrier::synchronise);
    Until.parties(1, barrier);
    assertTrue(party.isRunning());
    barrier.synchronise();
    party.result();
  }

  @Test
  void aSelectionThatTriesMayBeTheLastToCome() {
    Barrier barrier = Barrier.create(3);
    Other<Void> party = Other.doing("party", barrier::synchronise);
    Other<Object> one = chooses(channel, barrier);
    Until.parties(2, barrier);
    Alt<Object> alt = Alt.of(channel.map(x -> x), barrier);
    assertEquals(Optional.of(barrier), alt.trySelect());
    party.result();
    assertSame(barrier, one.result());
    assertEquals(Optional.empty(), alt.trySelect(), "it has to be completed anew each time");
  }

  @Test
  void aChoiceOnTwoBarriersCommitsToOne() {
    Barrier first = Barrier.create(2);
    Barrier second = Barrier.create(2);
    Other<Object> both = chooses(first, second);
    Until.parties(1, first);
    Until.parties(1, second);
    second.synchronise();
    assertSame(second, both.result());
    assertEquals(Optional.empty(), Alt.of(first).trySelect(), "it has left the other");
  }

  @Test
  void anOfferThatIsNotOpenDoesNotCount() {
    Barrier barrier = Barrier.create(2);
    Other<Object> one = chooses(channel, barrier.when(false));
    Until.reads(channel);
    assertEquals(Optional.empty(), Alt.of(barrier).trySelect());
    channel.write(1);
    one.result();
  }

  @Test
  void oneChoiceThatOffersTheBarrierTwiceIsOneParty() {
    Barrier barrier = Barrier.create(2);
    assertEquals(Optional.empty(), Alt.of(barrier, barrier).trySelect());
    Other<Object> one = chooses(barrier, barrier);
    Until.holds(
        "it waits",
        () ->
            csp.engine.barrier.BarrierProbe.parties((csp.engine.barrier.BarrierCore) barrier.end())
                == 2);
    assertTrue(one.isRunning());
    barrier.synchronise();
    assertSame(barrier, one.result());
  }

  @Test
  @DisplayName("retire() may complete it: for choices too")
  void whoRetiresCompletesItForChoices() {
    Barrier barrier = Barrier.create(2);
    Other<Object> one = chooses(channel, barrier);
    Until.parties(1, barrier);
    barrier.retire();
    assertSame(barrier, one.result());
  }

  @Test
  void aSelectionWithALimitLeavesTheBarrier() {
    Barrier barrier = Barrier.create(2);
    try (VirtualTime time = VirtualTime.begin()) {
      Alt<Barrier> alt = Alt.of(barrier);
      Other<?> waits = Other.asked("waits", () -> alt.select(Duration.ofMillis(5)));
      Until.sleeps(1, time);
      time.advance(Duration.ofMillis(5));
      assertEquals(Optional.empty(), waits.result());
    }
    assertEquals(Optional.empty(), Alt.of(barrier).trySelect());
  }

  @Process
  static void gadget(Barrier one, Barrier two, int n, AtomicInteger together, List<Barrier> log) {
    Alt<Barrier> either = Alt.of(one, two);
    for (int i = 0; i < n; i++) {
      log.add(either.select());
    }
    one.poison();
    two.poison();
    together.incrementAndGet();
  }

  @Test
  @DisplayName("Goldsmith's P{a,b} Q{b,c} R{c,a}: always some pair synchronises; no deadlock")
  void threeGadgetsInACircleAlwaysFindAPair() {
    Barrier a = Barrier.create(2);
    Barrier b = Barrier.create(2);
    Barrier c = Barrier.create(2);
    List<Barrier> p = new CopyOnWriteArrayList<>();
    List<Barrier> q = new CopyOnWriteArrayList<>();
    List<Barrier> r = new CopyOnWriteArrayList<>();
    AtomicInteger done = new AtomicInteger();
    Par.of(
            BarrierChoiceTestProcesses.gadget(a, b, 300, done, p),
            BarrierChoiceTestProcesses.gadget(b, c, 300, done, q),
            BarrierChoiceTestProcesses.gadget(c, a, 300, done, r))
        .start();
    assertTrue(done.get() >= 1, "one has made all of its steps");
    assertEquals(count(p, a), count(r, a), 1); // the poison may have hit one in the middle
    assertEquals(count(p, b), count(q, b), 1);
    assertEquals(count(q, c), count(r, c), 1);
  }

  private static double count(List<Barrier> log, Barrier barrier) {
    return log.stream().filter(each -> each == barrier).count();
  }

  @Process
  static void offer(Barrier barrier, ChannelInput<Integer> in, int n, List<Object> log) {
    Alt<Object> alt = Alt.of(barrier, in);
    for (int i = 0; i < n; ) {
      Object chosen = alt.select();
      log.add(chosen);
      if (chosen == barrier) {
        i++;
      }
    }
  }

  @Process
  static void disturb(ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) {
      out.write(i);
    }
  }

  @Test
  @DisplayName("all of those choices commit to it, or none")
  void allSeeTheSameNumberOfCompletionsThoughDisturbed() {
    int n = 300;
    Barrier barrier = Barrier.create(3);
    Channel<Integer> noise = Channel.create();
    List<List<Object>> logs = new ArrayList<>();
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Object> log = new CopyOnWriteArrayList<>();
      logs.add(log);
      all.add(BarrierChoiceTestProcesses.offer(barrier, noise, n, log));
    }
    CSPProcess choosers = Par.of(all).then(CSPProcess.of("end", noise::poison, noise));
    choosers.par(BarrierChoiceTestProcesses.disturb(noise, Integer.MAX_VALUE)).start();
    for (List<Object> log : logs) {
      assertEquals(n, log.stream().filter(each -> each == barrier).count());
    }
    List<Object> read =
        logs.stream().flatMap(List::stream).filter(Integer.class::isInstance).toList();
    assertEquals(read.size(), new HashSet<>(read).size(), "no value twice");
  }
}
