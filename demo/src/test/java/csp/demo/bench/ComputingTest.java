package csp.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The program throws if a process computes something else than the plain method. */
final class ComputingTest {
  @Test
  void processesComputeWhatPlainMethodsDo() {
    assertEquals(8, Computing.table(1, 10).lines().count());
  }
}
