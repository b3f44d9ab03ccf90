package csp.engine.barrier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.Barrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One choice that offers a barrier twice is one party, and it waits: "a choice never polls". */
class BarrierTwiceTest {
  @Test
  void aChoiceThatOffersABarrierTwiceSleepsUntilTheOthersCome() throws InterruptedException {
    Barrier barrier = Barrier.create(2);
    Alt<Barrier> alt = Alt.of(barrier, barrier);
    AtomicInteger chosen = new AtomicInteger(-1);
    Thread chooser = Thread.ofPlatform().daemon().start(() -> chosen.set(alt.choose().index()));
    awaitSleep(chooser);
    barrier.synchronise();
    chooser.join();
    assertEquals(0, chosen.get() & ~1);
  }

  private static void awaitSleep(Thread thread) {
    long limit = System.nanoTime() + 5_000_000_000L;
    int asleep = 0;
    while (asleep < 1000) { // one that polls is seen asleep now and then as well
      asleep = thread.getState() == Thread.State.WAITING ? asleep + 1 : 0;
      if (System.nanoTime() > limit) {
        throw new AssertionError("the choice polls");
      }
      Thread.onSpinWait();
    }
  }
}
