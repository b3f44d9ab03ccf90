package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Compiled processes share few threads, but what one does in foreign code, or in a loop, stops no
 * other. Each test has more of them than there are workers; they go on only when two others have
 * exchanged many messages, so it would hang if those were held up.
 */
@DisplayName("A step that blocks its thread delays no other process")
@Timeout(120)
class BlockedStepTest {
  private static final int BLOCKING = Runtime.getRuntime().availableProcessors() + 2;
  private static final int MESSAGES = 20_000;

  /** What a process does that its compiler cannot read. */
  interface Foreign {
    void act() throws Exception;
  }

  // One for each test: a method that was seen to block runs on threads from then on.

  @Process
  static void waiting(Foreign foreign, AtomicInteger ended) throws Exception {
    foreign.act();
    ended.incrementAndGet();
  }

  @Process
  static void sleeping(Foreign foreign, AtomicInteger ended) throws Exception {
    foreign.act();
    ended.incrementAndGet();
  }

  @Process
  static void locking(Foreign foreign, AtomicInteger ended) throws Exception {
    foreign.act();
    ended.incrementAndGet();
  }

  @Process
  static void reading(Foreign foreign, AtomicInteger ended) throws Exception {
    foreign.act();
    ended.incrementAndGet();
  }

  @Process
  static void spinning(AtomicBoolean stop, AtomicInteger ended) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    ended.incrementAndGet();
  }

  @Process
  static void numbers(ChannelOutput<Integer> out) {
    for (int i = 0; i < MESSAGES; i++) {
      out.write(i);
    }
  }

  @Process
  static void counting(ChannelInput<Integer> in, AtomicInteger count, Foreign whenDone)
      throws Exception {
    for (int i = 0; i < MESSAGES; i++) {
      if (in.read() == i) {
        count.incrementAndGet();
      }
    }
    whenDone.act();
  }

  @Test
  void inForeignCodeThatWaits() {
    CountDownLatch latch = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    CSPProcess waiting = BlockedStepTestProcesses.waiting(latch::await, ended);
    boolean compiled = waiting.explain().equals("waiting: compiled");
    proceeds(waiting, ended, latch::countDown);
    if (compiled) {
      String then = waiting.explain();
      String expected = "waiting: virtual thread: because a process of it was seen to block";
      assertTrue(then.startsWith(expected) && then.contains("BlockedStepTest.java:"), then);
    }
  }

  @Test
  void inForeignCodeThatSleeps() {
    AtomicBoolean awake = new AtomicBoolean();
    AtomicInteger ended = new AtomicInteger();
    Foreign sleep =
        () -> {
          while (!awake.get()) {
            Thread.sleep(1);
          }
        };
    proceeds(BlockedStepTestProcesses.sleeping(sleep, ended), ended, () -> awake.set(true));
  }

  @Test
  void inForeignCodeThatWantsALockWhichAnotherHolds() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Thread holder =
        Thread.ofPlatform()
            .start(() -> {
              lock.lock();
              try {
                held.countDown();
                released.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                lock.unlock();
              }
            });
    held.await();
    AtomicInteger ended = new AtomicInteger();
    Foreign wanting =
        () -> {
          lock.lock();
          lock.unlock();
        };
    proceeds(BlockedStepTestProcesses.locking(wanting, ended), ended, released::countDown);
    holder.join();
  }

  @Test
  void inForeignCodeThatReadsFromAChannel() {
    Channel<String> go = Channel.create();
    AtomicInteger ended = new AtomicInteger();
    proceeds(
        BlockedStepTestProcesses.reading(go::read, ended),
        ended,
        () -> {
          for (int i = 0; i < BLOCKING; i++) {
            go.write("go");
          }
        });
  }

  @Test
  @DisplayName("while (true) {}")
  void inAnEndlessLoop() {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger ended = new AtomicInteger();
    CSPProcess spinner = BlockedStepTestProcesses.spinning(stop, ended);
    assumeTrue(
        spinner.explain().contains("compiled"),
        "on virtual threads the JDK lets as many endless loops as cores stop all the others");
    proceeds(spinner, ended, () -> stop.set(true));
  }

  private static void proceeds(CSPProcess blocking, AtomicInteger ended, Foreign release) {
    Channel<Integer> channel = Channel.create();
    AtomicInteger count = new AtomicInteger();
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < BLOCKING; i++) {
      all.add(blocking);
    }
    all.add(BlockedStepTestProcesses.numbers(channel));
    all.add(BlockedStepTestProcesses.counting(channel, count, release));
    Par.of(all).start();
    assertEquals(MESSAGES, count.get());
    assertEquals(BLOCKING, ended.get());
  }
}
