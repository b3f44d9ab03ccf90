package csp.demo.bench.harness;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The memory workload, written for one library. */
@FunctionalInterface
public interface Crowd {
  /**
   * Starts {@code n} processes that each count themselves in {@code started}, read one value from a
   * channel of their own, add it to {@code sum} and end; returns without waiting for them.
   */
  Gate start(int n, AtomicInteger started, AtomicLong sum) throws Exception;

  /** The writing ends of all those channels. */
  @FunctionalInterface
  interface Gate {
    /** Hands {@code value} to the process number {@code i}. */
    void wake(int i, int value) throws Exception;
  }
}
