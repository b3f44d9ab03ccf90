package csp;

import java.util.concurrent.CountDownLatch;

/**
 * Something to wait for, in both ways: in foreign code, or in an operation of ours (the join of an
 * execution that ends when the gate opens).
 */
final class Gate implements AutoCloseable {
  private final CountDownLatch latch = new CountDownLatch(1);
  private final Execution execution = CSPProcess.of("gate", latch::await).spawn();

  /** Waits in foreign code. */
  void awaitOutside() throws InterruptedException {
    latch.await();
  }

  /** Waits in an operation. */
  void await() {
    execution.join();
  }

  void open() {
    latch.countDown();
  }

  @Override
  public void close() {
    open();
    execution.join();
  }
}
