package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.Channel;
import csp.ChannelPoisonException;
import csp.Skip;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Poison "takes effect at one instant": whoever has seen that a channel is poisoned finds that each
 * of its later selections throws, "whatever else is ready".
 */
@Tag("stress")
class PoisonInstantTest {
  private static final int ROUNDS = 10_000;

  @Test
  void whoeverHasSeenThePoisonSelectsNothingElse() {
    Stress.repeat(1, seed -> select());
  }

  private static void select() throws InterruptedException {
    AtomicReference<Channel<Integer>> next = new AtomicReference<>();
    Thread poisoner =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              for (int round = 0; round < ROUNDS; round++) {
                Channel<Integer> channel;
                while ((channel = next.get()) == null) {
                  Thread.onSpinWait();
                }
                next.set(null);
                channel.poison();
              }
            });
    int missed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Channel<Integer> channel = Channel.create();
      Alt<Object> alt = Alt.of(Skip.SKIP, channel);
      alt.priSelect();
      next.set(channel);
      while (!channel.isPoisoned()) {
        Thread.onSpinWait();
      }
      try {
        alt.priSelect();
        missed++;
      } catch (ChannelPoisonException e) {
        // as it must be
      }
      while (next.get() != null) {
        Thread.onSpinWait();
      }
    }
    poisoner.join();
    assertEquals(0, missed, "selections that went on although poison had been seen");
  }
}
