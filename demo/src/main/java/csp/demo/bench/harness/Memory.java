package csp.demo.bench.harness;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures what blocked processes take: the heap after a collection, and the stacks of platform
 * threads, which are outside of it.
 */
final class Memory {
  private static final int WOKEN = 1000;

  private Memory() {}

  static Report measure(Crowd crowd, int n) throws Exception {
    crowd(crowd, Math.min(n, WOKEN)); // load classes, start schedulers
    double bytes = crowd(crowd, n) / (double) n;
    return Report.of(Map.of("memory", List.of(bytes)), false, n);
  }

  /** Returns what {@code n} processes take; wakes some of them to see that they were blocked. */
  private static long crowd(Crowd crowd, int n) throws Exception {
    long before = heap() + stacks();
    AtomicInteger started = new AtomicInteger();
    AtomicLong sum = new AtomicLong();
    Crowd.Gate gate = crowd.start(n, started, sum);
    while (started.get() < n) Thread.sleep(1);
    Thread.sleep(100);
    long after = heap() + stacks();
    int woken = Math.min(n, WOKEN);
    int step = n / woken;
    for (int i = 0; i < woken; i++) gate.wake(i * step, i);
    long right = woken * (woken - 1L) / 2;
    while (sum.get() < right) Thread.sleep(1);
    if (sum.get() != right) throw new IllegalStateException("memory answered " + sum);
    return after - before;
  }

  private static long heap() throws InterruptedException {
    var heap = ManagementFactory.getMemoryMXBean();
    heap.gc();
    Thread.sleep(10);
    heap.gc();
    return heap.getHeapMemoryUsage().getUsed();
  }

  /** Returns the memory that stacks of threads use, where the system tells (Linux). */
  private static long stacks() throws IOException {
    Path maps = Path.of("/proc/self/smaps");
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    return threads < 100 || !Files.isReadable(maps) ? 0 : Stacks.resident(Files.readString(maps));
  }
}
