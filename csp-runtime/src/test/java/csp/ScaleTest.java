package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** No depth of nesting overflows a stack, and no number of elements is too large. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class ScaleTest {
  private static final int DEEP = 100_000;

  private final AtomicInteger runs = new AtomicInteger();
  private final CSPProcess counts = CSPProcess.of("c", runs::incrementAndGet);

  private static boolean onVirtualThreads() {
    return !System.getProperty("csp.execution", "auto").equals("platform");
  }

  @Test
  void aMillionElementsAtTheSameTime() {
    int n = onVirtualThreads() ? 1_000_000 : 2_000;
    LongAdder sum = new LongAdder();
    Par.of(Collections.nCopies(n, CSPProcess.of("c", sum::increment))).start();
    assertEquals(n, sum.sum());
  }

  @Test
  @DisplayName("p.times(1_000_000) stays on one thread")
  void aRepetitionStaysOnItsThread() {
    Set<Thread> threads = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    int[] count = new int[1];
    CSPProcess p =
        CSPProcess.of(
            "p",
            () -> {
              count[0]++;
              threads.add(Thread.currentThread());
            });
    p.times(1_000_000).start();
    assertEquals(1_000_000, count[0]);
    assertEquals(1, threads.size());
  }

  @Test
  void aLongChainOfThens() {
    CSPProcess left = counts;
    CSPProcess right = counts;
    for (int i = 1; i < DEEP; i++) {
      left = left.then(counts);
      right = counts.then(right);
    }
    left.start();
    right.start();
    assertEquals(2 * DEEP, runs.get());
    assertEquals(left.toString(), right.toString());
    assertEquals(1, left.explain().lines().count());
  }

  @Test
  void aLongChainOfPars() {
    CSPProcess term = Skip.SKIP;
    for (int i = 0; i < DEEP; i++) {
      term = term.par(Skip.SKIP);
    }
    term.start();
    assertTrue(term.toString().startsWith("SKIP ∥ SKIP ∥ "));
  }

  @Test
  void deepNestingOfEveryKind() {
    CSPProcess term = counts;
    for (int i = 0; i < DEEP / 4; i++) {
      term = Par.of(Seq.of(Par.of(term), Skip.SKIP).named("n").times(1), Skip.SKIP);
    }
    term.start();
    assertEquals(1, runs.get());
    assertTrue(term.toString().contains("c"));
    assertEquals(1, term.explain().lines().count());
    assertFalse(new HashSet<>(Set.of(term, counts)).isEmpty());
  }

  @Test
  void deepNestingIsTerminatedAndReleasedWithoutRecursion() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    FakeEnd end = new FakeEnd();
    CSPProcess never = CSPProcess.of("never", () -> {}, end);
    CSPProcess term =
        CSPProcess.of(
            "waits",
            () -> {
              begun.countDown();
              new CountDownLatch(1).await();
            });
    // Each repetition that is cut short goes over all that it would have repeated: not too deep.
    for (int i = 0; i < DEEP / 20; i++) {
      term = Par.of(Seq.of(term, never).times(2), Skip.SKIP);
      never = Par.of(never);
      if (i % 1000 != 0) {
        never = CSPProcess.of("never", () -> {}, end);
      }
    }
    Execution execution = term.spawn();
    begun.await();
    execution.terminate();
    execution.join();
    assertEquals(Execution.State.TERMINATED, execution.state());
    assertEquals("poisoned", end.state());
  }

  @Test
  void deepFailuresNameAPathWithoutRecursion() {
    CSPProcess term =
        CSPProcess.of(
            "leaf",
            () -> {
              throw new IllegalStateException();
            });
    for (int i = 0; i < 1000; i++) {
      term = Par.of(term).named("n");
    }
    ProcessFailedException e = assertThrows(ProcessFailedException.class, term::start);
    assertEquals(1001, e.path().split(" › ").length);
  }

  @Test
  @DisplayName("a server that spawns many children holds only those that live")
  void aHundredThousandChildren() {
    int n = onVirtualThreads() ? 100_000 : 1_000;
    CSPProcess.of(
            "owner",
            () -> {
              for (int i = 0; i < n; i++) {
                counts.spawn();
              }
            })
        .start();
    assertEquals(n, runs.get());
  }

  @Test
  void deepNestedStarts() {
    int depth = onVirtualThreads() ? 10_000 : 200;
    class Nest {
      CSPProcess at(int level) {
        return CSPProcess.of(
            "n",
            () -> {
              runs.incrementAndGet();
              if (level > 1) {
                at(level - 1).start();
              }
            });
      }
    }
    new Nest().at(depth).start();
    assertEquals(depth, runs.get());
  }
}
