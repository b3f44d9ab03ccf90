package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Alt;
import csp.Channel;
import csp.ProcessInterruptedException;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.Probe;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * "A channel keeps no discarded Alt alive, and a million {@code a.or(b).select()} leave nothing
 * behind"; nor does anything else that came to nothing.
 */
@Tag("stress")
class LostChoicesTest {
  private static final int MILLION = 1_000_000;

  /** Far less than a million of anything, far more than what classes and code need. */
  private static final long MARGIN = 4_000_000;

  private final Channel<Integer> busy = Channel.buffered(1);
  private final Channel<Integer> idle = Channel.create();

  @Test
  void choicesMadeAnew() throws InterruptedException {
    leavesNothing(i -> {
      busy.write(i);
      assertEquals(i, i % 2 == 0 ? idle.or(busy).select() : idle.or(busy).priSelect());
    });
    assertEquals(0, Probe.queued((ChannelCore) idle));
  }

  @Test
  void outputsMadeAnew() throws InterruptedException {
    leavesNothing(i -> {
      busy.write(i);
      assertEquals(i, idle.writing(i).or(busy).priSelect());
    });
    assertEquals(0, Probe.queued((ChannelCore) idle));
  }

  @Test
  void triesOfAKeptChoice() throws InterruptedException {
    Alt<Integer> alt = idle.or(idle.writing(1)).or(busy);
    leavesNothing(i -> assertTrue(alt.trySelect().isEmpty()));
    assertEquals(3, Probe.queued((ChannelCore) idle) + Probe.queued((ChannelCore) busy));
  }

  @Test
  void keptChoicesThatAreDiscarded() throws InterruptedException {
    leavesNothing(i -> {
      Alt<Integer> alt = idle.or(busy); // and nobody writes to idle, who would take it out
      for (int time = 0; time < 2; time++) { // from the second on it stays registered
        busy.write(i);
        assertEquals(i, alt.priSelect());
      }
    });
    for (int i = 0; i < 100 && Probe.queued((ChannelCore) idle) > 0; i++) {
      collect();
    }
    assertEquals(0, Probe.queued((ChannelCore) idle), "registrations of discarded choices");
  }

  @Test
  void readsThatTimeOut() throws InterruptedException {
    leavesNothing(i -> assertTrue(idle.read(Duration.ofNanos(1)).isEmpty()));
    assertEquals(0, Probe.queued((ChannelCore) idle));
  }

  @Test
  void writesAndChoicesThatTimeOut() throws InterruptedException {
    Alt<Integer> alt = idle.or(busy);
    leavesNothing(i -> {
      assertTrue(!idle.write(i, Duration.ofNanos(1)));
      assertTrue(alt.select(Duration.ofNanos(1)).isEmpty());
    });
    assertEquals(1, Probe.queued((ChannelCore) idle));
  }

  @Test
  void readsAndChoicesThatAreInterrupted() throws InterruptedException {
    Alt<Integer> alt = idle.or(busy);
    leavesNothing(i -> {
      Thread.currentThread().interrupt();
      if (i % 2 == 0) {
        assertThrows(ProcessInterruptedException.class, idle::read);
      } else {
        assertThrows(ProcessInterruptedException.class, alt::select);
      }
      assertTrue(Thread.interrupted());
    });
    assertEquals(1, Probe.queued((ChannelCore) idle));
  }

  /** One of a million things to do. */
  private interface Deed {
    void perform(int number);
  }

  private static void leavesNothing(Deed deed) throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      deed.perform(i);
    }
    long before = used();
    for (int i = 0; i < MILLION; i++) {
      deed.perform(i);
    }
    long grown = used() - before;
    assertTrue(grown < MARGIN, () -> grown + " bytes more than before");
  }

  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      collect();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** Whoever makes the next choice sweeps out what the collector has found and told of. */
  @SuppressWarnings("ProcessNeverStarted") // to make a choice is all that it is for
  private static void collect() throws InterruptedException {
    ReferenceQueue<Object> told = new ReferenceQueue<>();
    WeakReference<Object> garbage = new WeakReference<>(new Object(), told);
    do {
      System.gc();
    } while (told.remove(1000) != garbage);
    Alt.of();
    System.gc();
  }
}
