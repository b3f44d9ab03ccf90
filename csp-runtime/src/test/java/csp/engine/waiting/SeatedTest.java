package csp.engine.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Which process a thread runs")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SeatedTest {
  private static final int THREADS = 20_000;

  private final CountDownLatch allHaveCome = new CountDownLatch(THREADS);
  private final CountDownLatch mostHaveGone = new CountDownLatch(THREADS - THREADS / 16);

  /** Runs so many on a virtual thread each; returns how often one did not find what it should. */
  private static int wrong(List<Callable<Integer>> visits) throws Exception {
    int wrong = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> visit : threads.invokeAll(visits)) {
        wrong += visit.get();
      }
    }
    return wrong;
  }

  private static int expect(ThreadWaiter expected) {
    return Seated.find(Thread.currentThread()) == expected ? 0 : 1;
  }

  private static int expectNone() {
    return Seated.find(Thread.currentThread()) == null ? 0 : 1;
  }

  /** The calling thread runs a new process. */
  private static ThreadWaiter seated() {
    ThreadWaiter process = new ThreadWaiter(Thread.currentThread(), null);
    Seated.put(process);
    return process;
  }

  private static int comeAndGo() {
    int wrong = 0;
    for (int round = 0; round < 3; round++) {
      wrong += expectNone();
      ThreadWaiter first = seated();
      Thread.yield();
      wrong += expect(first);
      ThreadWaiter second = seated();
      Thread.yield();
      wrong += expect(second);
      Seated.remove(Thread.currentThread());
      Thread.yield();
    }
    return wrong + expectNone();
  }

  private int stay(boolean toTheEnd) throws InterruptedException {
    ThreadWaiter process = seated();
    allHaveCome.countDown();
    allHaveCome.await();
    int wrong = expect(process);
    if (toTheEnd) {
      mostHaveGone.await();
      wrong += expect(process);
    }
    Seated.remove(Thread.currentThread());
    mostHaveGone.countDown();
    return wrong + expectNone();
  }

  @Test
  @DisplayName("Each of very many threads that come and go finds its own, and none after it")
  void manyComeAndGo() throws Exception {
    List<Callable<Integer>> visits = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      visits.add(SeatedTest::comeAndGo);
    }
    assertEquals(0, wrong(visits));
  }

  @Test
  @DisplayName("Each finds its own when very many others have come, and when most have gone")
  void fewStay() throws Exception {
    List<Callable<Integer>> visits = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      boolean toTheEnd = i % 16 == 0;
      visits.add(() -> stay(toTheEnd));
    }
    assertEquals(0, wrong(visits));
    assertNull(Seated.find(Thread.currentThread()), "of a thread that has never come");
  }
}
