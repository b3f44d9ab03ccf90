package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.seam.ThreadsOff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many bodies that need threads, at the same time: they may share them, and nobody notices. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class LargeParTest {
  private static final int MANY = 300;

  private final AtomicInteger ended = new AtomicInteger();

  private final CSPProcess brief = CSPProcess.of("brief", ended::incrementAndGet);

  private static CSPProcess many(CSPProcess element) {
    return Par.of(Collections.nCopies(MANY, element));
  }

  @Test
  @DisplayName("Elements that end at once share threads")
  void briefElementsShareThreads() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    int n = 10 * MANY;
    CSPProcess element = CSPProcess.of("e", () -> threads.add(Thread.currentThread()));
    Par.of(Collections.nCopies(n, element)).start();
    assertTrue(threads.size() < n, () -> threads.size() + " threads");
  }

  @Test
  @DisplayName("No element waits until another has ended: all of them meet at a barrier")
  void allMeetAtABarrier() {
    Barrier barrier = Barrier.create(MANY);
    many(CSPProcess.of(
            "meets",
            () -> {
              barrier.synchronise();
              ended.incrementAndGet();
            },
            barrier))
        .start();
    assertEquals(MANY, ended.get());
  }

  @Test
  @DisplayName("also where they wait in foreign code")
  void allMeetInForeignCode() {
    CountDownLatch all = new CountDownLatch(MANY);
    many(CSPProcess.of(
            "meets",
            () -> {
              all.countDown();
              all.await();
              ended.incrementAndGet();
            }))
        .start();
    assertEquals(MANY, ended.get());
  }

  @Test
  @DisplayName("Each element may wait for one that begins later, whichever of them wait")
  void waitingForLaterOnes() {
    for (int step : new int[] {1, 2, 3, 15, 16, 17, 50, MANY - 1}) {
      List<CSPProcess> elements = new ArrayList<>();
      Channel<Integer> last = Channel.create();
      Channel<Integer> previous = last;
      for (int i = 0; i < MANY; i++) {
        if (i % step == 0) {
          Channel<Integer> in = Channel.create();
          Channel<Integer> out = previous;
          elements.add(CSPProcess.of("link", () -> out.write(in.read() + 1), in, out));
          previous = in;
        } else {
          elements.add(brief);
        }
      }
      Channel<Integer> first = previous;
      elements.add(CSPProcess.of("begin", () -> first.write(0), first));
      AtomicInteger result = new AtomicInteger();
      elements.add(CSPProcess.of("end", () -> result.set(last.read()), last));
      Par.of(elements).start();
      assertEquals((MANY + step - 1) / step, result.get());
    }
  }

  @Test
  @DisplayName("What follows begins when the last has ended, every time")
  void whatFollowsComesAfterAll() {
    AtomicReference<String> wrong = new AtomicReference<>();
    CSPProcess check =
        CSPProcess.of(
            "check",
            () -> {
              int n = ended.getAndSet(0);
              if (n != MANY) {
                wrong.set(n + " had ended");
              }
            });
    many(brief).then(check).times(200).start();
    assertNull(wrong.get());
  }

  @Test
  @DisplayName("also where that is part of another Par, and runs on a thread that it has left")
  void whatFollowsIsNoElement() {
    for (int i = 0; i < 100; i++) {
      Par.of(many(brief).then(brief), brief).start();
    }
    assertEquals(100 * (MANY + 2), ended.get());
  }

  @Test
  @DisplayName("An element ends when what it has spawned has ended, and the whole after that")
  void elementsWithChildren() {
    many(CSPProcess.of("owner", () -> brief.spawn())).start();
    assertEquals(MANY, ended.get());
  }

  @Test
  @DisplayName("A large Par within each element of a large Par")
  void oneInEachElement() {
    CSPProcess inner = Par.of(Collections.nCopies(70, brief));
    Par.of(Collections.nCopies(70, CSPProcess.of("outer", inner::start))).start();
    assertEquals(70 * 70, ended.get());
  }

  @Test
  @DisplayName("All failures are known, and the other elements run all the same")
  void everyFailureIsKnown() {
    List<CSPProcess> elements = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      elements.add(
          i % 3 == 0
              ? CSPProcess.of(
                  "bad",
                  () -> {
                    throw new IllegalArgumentException("bad");
                  })
              : brief);
    }
    ProcessFailedException thrown =
        assertThrows(ProcessFailedException.class, Par.of(elements)::start);
    assertInstanceOf(IllegalArgumentException.class, thrown.getCause());
    assertEquals(MANY - MANY / 3, ended.get());
  }

  @Test
  @DisplayName("Terminated, those that wait are, and those that have not begun never do")
  void termination() {
    List<FakeEnd> ends = new ArrayList<>();
    List<CSPProcess> elements = new ArrayList<>();
    Channel<Integer> never = Channel.create();
    CountDownLatch begun = new CountDownLatch(1);
    for (int i = 0; i < MANY; i++) {
      FakeEnd end = new FakeEnd();
      ends.add(end);
      elements.add(
          CSPProcess.of(
              "waits",
              () -> {
                begun.countDown();
                never.read();
              },
              end));
    }
    Execution execution = Par.of(elements).spawn();
    assertTimely(begun);
    execution.terminate();
    execution.join();
    assertEquals(Execution.State.TERMINATED, execution.state());
    ends.forEach(end -> assertEquals("poisoned", end.state()));
  }

  private static void assertTimely(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("Daemons among them are dismissed when the others have ended")
  void daemons() {
    Channel<Integer> never = Channel.create();
    CSPProcess serves = CSPProcess.of("serves", () -> never.read(), never).daemon();
    List<CSPProcess> elements = new ArrayList<>(Collections.nCopies(MANY, brief));
    for (int i = 0; i < MANY; i += 10) {
      elements.set(i, serves);
    }
    Par.of(elements).start();
    assertEquals(MANY - MANY / 10, ended.get());
  }

  @Test
  @DisplayName("Where no thread can be started all have failed, and whoever waits is told")
  void noThreads() throws Exception {
    Throwable thrown =
        ThreadsOff.during(() -> assertThrows(ProcessFailedException.class, many(brief)::start));
    assertInstanceOf(OutOfMemoryError.class, thrown.getCause());
    assertEquals(MANY - 1, thrown.getSuppressed().length);
    assertEquals(0, ended.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 100})
  @DisplayName("Where threads run out each element has run or failed, and whoever waits is told")
  void threadsRunOut(int some) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CSPProcess element =
        CSPProcess.of(
            "waits",
            () -> {
              gate.await();
              ended.incrementAndGet();
            });
    int failed =
        ThreadsOff.after(
            some,
            () -> {
              Execution execution = many(element).spawn();
              gate.countDown();
              try {
                execution.join();
                return 0; // they have shared what threads there were
              } catch (ProcessFailedException e) {
                assertInstanceOf(OutOfMemoryError.class, e.getCause());
                return 1 + e.getSuppressed().length;
              }
            });
    assertEquals(MANY, ended.get() + failed);
  }
}
