package csp.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import csp.Alt;
import csp.Barrier;
import csp.Channel;
import csp.ChannelEndedException;
import csp.Choice;
import csp.engine.seam.FixedChance;
import csp.engine.seam.SpinningLot;
import csp.stress.Stress;
import java.util.function.Supplier;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * How two choices meet, and how a barrier commits, in many interleavings of their single memory
 * accesses: both commit to the same guard, or neither; nobody is left asleep. Threads spin where
 * they would park, so a wake-up that is lost is a loop that does not end. Lincheck takes seconds
 * for the first interleaving of each: most of them are left to the long form.
 */
@Tag("stress")
class MeetingLincheckTest {
  private static final int INVOCATIONS = Stress.scaled(150, 1_000);
  private static final int ENDED = -1;

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void crossedChoicesCommitToTheSameChannel() {
    explore(() -> {
      Channel<Integer> c = Channel.create();
      Channel<Integer> d = Channel.create();
      Alt<Integer> one = kept(Alt.of(c.writing(1), d));
      Alt<Integer> two = kept(Alt.of(c, d.writing(2)));
      int[] chosen = inParallel(() -> index(one), () -> index(two));
      assertEquals(chosen[0], chosen[1]);
    });
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void choicesOfAllOnAllMeet() {
    explore(() -> {
      Channel<Integer> c = Channel.create();
      Alt<Integer> one = kept(Alt.of(c.writing(1), c));
      Alt<Integer> two = Alt.of(c.writing(2), c);
      int[] chosen = inParallel(() -> index(one), () -> index(two));
      assertEquals(1, chosen[0] + chosen[1], "one writes, the other reads");
    });
  }

  @Test
  void aWriterMeetsAChoice() {
    explore(() -> {
      Channel<Integer> c = Channel.create();
      Channel<Integer> d = Channel.create();
      Alt<Integer> alt = kept(Alt.of(c, d));
      int[] got =
          inParallel(
              () -> alt.select(),
              () -> {
                d.write(7);
                return d.tryWrite(8) ? 1 : 0;
              });
      assertEquals(7, got[0]);
      assertEquals(0, got[1], "the choice commits to one");
    });
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void aTryMeetsAChoiceOrLeavesNothing() {
    explore(() -> {
      Channel<Integer> c = Channel.create();
      Alt<Integer> in = kept(Alt.of(c));
      Alt<Integer> out = kept(Alt.of(c.writing(3)));
      int[] did =
          inParallel(
              () -> in.trySelect().isPresent() ? 1 : 0, () -> out.trySelect().isPresent() ? 1 : 0);
      assertEquals(did[0], did[1]);
    });
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void poisonAndCloseWakeAChoice() {
    explore(() -> {
      Channel<Integer> c = Channel.create();
      Channel<Integer> d = Channel.create();
      Alt<Integer> alt = kept(Alt.of(c, d.writing(1)));
      int[] chosen =
          inParallel(
              () -> index(alt),
              () -> {
                c.close();
                d.poison();
                return 0;
              });
      assertEquals(ENDED, chosen[0]);
    });
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void aBarrierCommitsAllOrNone() {
    explore(() -> {
      Barrier barrier = Barrier.create(2);
      Channel<Integer> c = Channel.create();
      Alt<Object> one = Alt.of(barrier, c);
      Alt<Object> two = Alt.of(barrier, c.writing(2));
      int[] chosen = inParallel(() -> index(one), () -> index(two));
      assertEquals(chosen[0], chosen[1]);
    });
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void twoBarriersAreLockedInOneOrder() {
    explore(() -> {
      Barrier first = Barrier.create(2);
      Barrier second = Barrier.create(2);
      Alt<Object> one = Alt.of(first, second);
      Alt<Object> two = Alt.of(second, first);
      int[] chosen = inParallel(() -> index(one), () -> index(two));
      assertEquals(1, chosen[0] + chosen[1], "the same barrier");
    });
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void anArrivalMeetsAChoice() {
    explore(() -> {
      Barrier barrier = Barrier.create(2);
      Channel<Integer> idle = Channel.create();
      Alt<Object> alt = Alt.of(idle, barrier);
      int[] chosen =
          inParallel(
              () -> index(alt),
              () -> {
                barrier.synchronise();
                return 1;
              });
      assertTrue(chosen[0] == 1);
    });
  }

  /** From the second selection on it stays registered. */
  private static <T> Alt<T> kept(Alt<T> alt) {
    alt.trySelect();
    alt.trySelect();
    return alt;
  }

  private static int index(Alt<?> alt) {
    try {
      Choice<?> choice = alt.choose();
      return choice.index();
    } catch (ChannelEndedException ended) {
      return ENDED;
    }
  }

  private static int[] inParallel(Supplier<Integer> one, Supplier<Integer> two) {
    int[] results = {-9, -9};
    Thread[] threads = {
      new Thread(() -> results[0] = one.get()), new Thread(() -> results[1] = two.get())
    };
    try (SpinningLot _ = SpinningLot.of(threads)) {
      for (Thread thread : threads) {
        thread.start();
      }
      for (Thread thread : threads) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
    return results;
  }

  private static void explore(Runnable run) {
    try (FixedChance _ = FixedChance.always(0)) {
      Lincheck.runConcurrentTest(INVOCATIONS, run);
    } catch (LincheckAssertionError found) {
      // On a machine that is very busy Lincheck itself takes too long, and calls that a hang.
      assumeTrue(String.valueOf(found.getMessage()).contains("interleaving"), "no time to explore");
      throw found;
    }
  }
}
