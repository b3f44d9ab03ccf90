package csp.demo.bench;

import csp.CSPProcess;
import csp.Par;
import csp.annotation.Process;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;

/** Processes that end at once, started and waited for: one by one, or in batches. */
final class Spawning {
  private Spawning() {}

  @Process
  static void brief(AtomicLong count) {
    count.incrementAndGet();
  }

  @Process
  static void oneByOne(AtomicLong count, int n) {
    for (int i = 0; i < n; i++) SpawningProcesses.brief(count).spawn().join();
  }

  @Process
  static void batches(AtomicLong count, int size, int n) {
    CSPProcess batch = Par.of(Collections.nCopies(size, SpawningProcesses.brief(count)));
    for (int i = 0; i < n; i++) batch.start();
  }

  static long single(int size, int n) {
    AtomicLong count = new AtomicLong();
    SpawningProcesses.oneByOne(count, n).start();
    return count.get();
  }

  static long batch(int size, int n) {
    AtomicLong count = new AtomicLong();
    SpawningProcesses.batches(count, size, n).start();
    return count.get();
  }
}
