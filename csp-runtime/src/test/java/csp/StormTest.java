package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import csp.stress.Stress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Termination against everything else at once. */
@Tag("stress")
class StormTest {
  private static final int STORMS = 1000;
  private static final Duration HOUR = Duration.ofHours(1);

  /** A random term, each of whose leaves does something else, and some of them wait for ever. */
  static final class Weather {
    private final Random random;
    private final Gate gate;
    private final Channel<Integer> channel = Channel.create();
    private final Channel<Integer> silent = Channel.create();
    private final Barrier barrier = Barrier.create(2);
    private final CSPTimer timer = CSPTimer.create();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private int budget = 40;

    Weather(long seed, Gate gate) {
      random = new Random(seed);
      this.gate = gate;
    }

    CSPProcess term(int depth) {
      int kind = depth == 0 || --budget < 0 ? 0 : random.nextInt(8);
      CSPProcess term =
          switch (kind) {
            case 1, 2 -> Par.of(terms(depth));
            case 3, 4 -> Seq.of(terms(depth));
            case 5 -> term(depth - 1).times(random.nextInt(4));
            default -> leaf(depth);
          };
      return random.nextInt(4) == 0 ? term.daemon() : term;
    }

    private List<CSPProcess> terms(int depth) {
      List<CSPProcess> terms = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        terms.add(term(depth - 1));
      }
      return terms;
    }

    private CSPProcess leaf(int depth) {
      int kind = random.nextInt(18);
      CSPProcess inner = kind == 5 || kind == 6 ? term(Math.max(0, depth - 1)) : Skip.SKIP;
      if (kind == 10) {
        return CSPServer.of("server", () -> counted(random.nextInt(3) * 2, inner));
      }
      boolean hasThread = kind == 0 || kind == 1 || kind == 3 || random.nextBoolean();
      return hasThread
          ? CSPProcess.of("leaf" + kind, () -> counted(kind, inner))
          : StormTestProcesses.leaf(this, kind, inner);
    }

    /** The same for one that need not have a thread. */
    private void countedWithoutThread(int kind, CSPProcess inner) {
      begun.incrementAndGet();
      try {
        actWithoutThread(kind, inner);
      } finally {
        ended.incrementAndGet();
      }
    }

    private void counted(int kind, CSPProcess inner) throws Exception {
      begun.incrementAndGet();
      try {
        act(kind, inner);
      } finally {
        ended.incrementAndGet();
      }
    }

    private void act(int kind, CSPProcess inner) throws Exception {
      switch (kind) {
        case 0, 1 -> Thread.yield();
        case 3 -> new CountDownLatch(1).await();
        case 9 -> {
          try {
            gate.await();
          } catch (ProcessTerminatedException e) {
            Thread.sleep(0); // foreign code that would mind a flag left behind
          }
        }
        default -> actWithoutThread(kind, inner);
      }
    }

    private void actWithoutThread(int kind, CSPProcess inner) {
      switch (kind) {
        case 2 -> gate.await();
        case 4 -> throw new ChannelPoisonException("storm");
        case 5 -> inner.start();
        case 6 -> inner.spawn();
        case 7 -> {
          errors.incrementAndGet();
          throw new AssertionError("storm");
        }
        case 8 -> throw new ChannelClosedException("storm");
        case 11 -> channel.read();
        case 12 -> channel.write(kind);
        case 13 -> channel.or(silent).select();
        case 14 -> Alt.<Object>of(channel.writing(kind), silent, barrier).select();
        case 15 -> barrier.synchronise();
        case 16 -> timer.sleep(HOUR);
        case 17 -> silent.read(HOUR);
        default -> {
          try {
            gate.await();
          } catch (ProcessTerminatedException e) {
            return;
          }
        }
      }
    }
  }

  /** It is compiled, where that is the way to run: terminated, it meets those on threads. */
  @Process
  static void leaf(Weather weather, int kind, CSPProcess inner) {
    weather.countedWithoutThread(kind, inner);
  }

  @Test
  void leavesAreCompiled() {
    try (Gate gate = new Gate()) {
      String how = StormTestProcesses.leaf(new Weather(0, gate), 2, Skip.SKIP).explain();
      String mode = System.getProperty("csp.execution", "auto");
      boolean compiles = mode.equals("auto") || mode.equals("compiled");
      assertEquals(compiles, how.endsWith(": compiled") || how.contains("was seen to block"), how);
    }
  }

  @Test
  @DisplayName("terminate() reaches all that the execution contains, whenever it comes")
  void everyTermEndsWhenItIsTerminated() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
    java.util.logging.Logger logger = java.util.logging.Logger.getLogger("csp");
    logger.setUseParentHandlers(false);
    try (Gate gate = new Gate()) {
      Stress.repeat(
          4,
          seed -> {
            for (int i = 0; i < STORMS; i++) {
              storm(seed + i, gate);
            }
          });
    } finally {
      logger.setUseParentHandlers(true);
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private static void storm(long seed, Gate gate) {
    Weather weather = new Weather(seed, gate);
    CSPProcess term = weather.term(5);
    Execution execution = term.spawn();
    for (int turns = new Random(seed).nextInt(100); turns > 0; turns--) {
      Thread.yield();
    }
    execution.terminate();
    try {
      execution.join();
    } catch (ProcessFailedException e) {
      assertTrue(weather.errors.get() > 0, () -> "seed " + seed + ": " + e);
    }
    assertFalse(execution.isRunning());
    assertEquals(weather.begun.get(), weather.ended.get(), () -> "seed " + seed + ": " + term);
  }

  @Test
  @DisplayName("a signal that meets the end of a wait still interrupts the foreign code after it")
  void noSignalIsLostBetweenAWaitAndForeignCode() {
    Stress.repeat(1, seed -> signalAtTheEndOfAWait());
  }

  private static void signalAtTheEndOfAWait() {
    for (int i = 0; i < STORMS; i++) {
      CountDownLatch ends = new CountDownLatch(1);
      Execution awaited = CSPProcess.of("awaited", ends::await).spawn();
      Phaser ready = new Phaser(2);
      CSPProcess joins =
          CSPProcess.of(
              "joins",
              () -> {
                ready.arrive();
                awaited.join();
                new CountDownLatch(1).await(); // for ever, unless interrupted
              });
      Execution execution = joins.spawn();
      ready.arriveAndAwaitAdvance();
      ends.countDown();
      execution.terminate();
      execution.join();
      assertEquals(Execution.State.TERMINATED, execution.state());
    }
  }
}
