package csp.demo.bench;

import csp.annotation.Process;
import java.util.concurrent.atomic.AtomicLong;

/** Each process is two in parallel, so many levels deep; the leaves count themselves. */
final class Tree {
  private Tree() {}

  @Process
  static void tree(int depth, AtomicLong leaves) {
    if (depth == 0) {
      leaves.incrementAndGet();
    } else {
      TreeProcesses.tree(depth - 1, leaves).par(TreeProcesses.tree(depth - 1, leaves)).start();
    }
  }

  static long run(int size, int n) {
    AtomicLong leaves = new AtomicLong();
    for (int i = 0; i < n; i++) TreeProcesses.tree(size, leaves).start();
    return leaves.get();
  }
}
