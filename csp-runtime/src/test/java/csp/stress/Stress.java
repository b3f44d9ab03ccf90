package csp.stress;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * How long the stress tests last. In every build each has one round. Under {@code -Pstress} each
 * repeats its round, with another seed every time, until its share of the time is over: of {@code
 * -Dcsp.stress.minutes} in each way of running processes, ten if nothing is said. The clock decides
 * how much is done, never what is right.
 *
 * <p>A failure names the seed of its round; {@code -Dcsp.seed} gives all rounds that one.
 */
public final class Stress {
  /** What {@link #repeat} is given in all tests that run in every way, together. */
  private static final int SHARES = 66;

  private static final int MINUTES = Integer.getInteger("csp.stress.minutes", 0);

  /** A round takes a second or two; one that lasts so long will never end. */
  private static final int FOR_EVER_MINUTES = 5;

  private Stress() {}

  /** What is repeated. */
  public interface Round {
    void run(long seed) throws Exception;
  }

  public static boolean isLong() {
    return MINUTES > 0;
  }

  /** For what has a size and no rounds. */
  public static int scaled(int shortly, int atLength) {
    return isLong() ? atLength : shortly;
  }

  /** Runs a round, and others until so many shares of the time are over. */
  public static void repeat(int shares, Round round) {
    long begin = System.nanoTime();
    long share = Duration.ofMinutes(MINUTES).toNanos() / SHARES;
    int rounds = 0;
    do {
      Long given = Long.getLong("csp.seed");
      once(round, given != null ? given : new Random().nextLong());
      rounds++;
    } while (System.nanoTime() - begin < shares * share);
    if (isLong()) {
      System.out.println(
          rounds + " rounds in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    }
  }

  /** Tells which processes of a round are compiled, where that is the way: all, none, or some. */
  static BooleanSupplier compiled(Random random) {
    int kind = random.nextInt(4);
    return () -> kind == 0 || kind > 1 && random.nextBoolean();
  }

  private static void once(Round round, long seed) {
    FutureTask<Void> task =
        new FutureTask<>(() -> {
          round.run(seed);
          return null;
        });
    Thread.ofPlatform().daemon().name("round").start(task);
    String again = "again with -Dcsp.seed=" + seed;
    try {
      task.get(FOR_EVER_MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause() + "; " + again, e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("It does not end: see " + dump(seed) + "; " + again);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes down where all threads are, the virtual ones too. */
  private static String dump(long seed) {
    Path file = Path.of("target", "stress-" + seed + ".txt").toAbsolutePath();
    try {
      Files.deleteIfExists(file);
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
    } catch (IOException e) {
      return "nothing, " + e;
    }
    return file.toString();
  }
}
