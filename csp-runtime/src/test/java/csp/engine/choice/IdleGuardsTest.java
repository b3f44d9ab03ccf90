package csp.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import csp.Alt;
import csp.Channel;
import csp.Guard;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.Probe;
import csp.engine.waiting.Queues;
import csp.engine.waiting.SpinLock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * "For an Alt that is kept, a selection does not cost more for guards that are not ready." Not
 * measured by time: the test holds the locks of all the idle channels, so that a selection that
 * looked at one of them would never come back.
 */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class IdleGuardsTest {
  private static final int IDLE = 1000;

  private final List<Channel<Integer>> idle = new ArrayList<>();
  private final Channel<Integer> busy = Channel.buffered(4);
  private final Channel<Integer> direct = Channel.create();
  private Alt<Integer> alt = Alt.of();
  private boolean held;

  @BeforeEach
  void keep() {
    List<Guard<Integer>> guards = new ArrayList<>();
    for (int i = 0; i < IDLE; i++) {
      Channel<Integer> channel = Channel.create();
      idle.add(channel);
      guards.add(i % 3 == 0 ? channel.writing(i) : channel);
    }
    guards.add(busy);
    guards.add(direct);
    alt = Alt.of(guards);
    for (int round = 0; round < 3; round++) {
      busy.write(round);
      assertEquals(round, alt.priSelect());
    }
    for (Channel<Integer> channel : idle) {
      assertEquals(1, Probe.queued((ChannelCore) channel), "registered, and once");
    }
    idle.forEach(channel -> Queues.lock((SpinLock) channel));
    held = true;
  }

  @AfterEach
  void letGo() {
    if (held) {
      idle.forEach(channel -> Queues.unlock((SpinLock) channel));
    }
  }

  @Test
  void aReadyGuardIsSelectedWithoutALookAtTheIdleOnes() {
    for (int i = 0; i < 100; i++) {
      busy.write(i);
      assertEquals(i, i % 3 == 0 ? alt.select() : i % 3 == 1 ? alt.priSelect() : alt.fairSelect());
    }
  }

  @Test
  void waitingDoesNotLookAtThemEither() throws InterruptedException {
    Thread writer =
        Thread.ofVirtual()
            .start(() -> {
              for (int i = 0; i < 100; i++) {
                direct.write(i);
              }
            });
    for (int i = 0; i < 100; i++) {
      assertEquals(i, alt.select());
    }
    assertFalse(alt.trySelect().isPresent());
    writer.join();
  }
}
