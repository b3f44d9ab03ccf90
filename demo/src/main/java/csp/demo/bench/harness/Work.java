package csp.demo.bench.harness;

/** A workload, written for one library. */
@FunctionalInterface
public interface Work {
  /**
   * Builds the network, runs it to its end and returns its answer.
   *
   * @param size what the workload calls its size: a number of processes, writers, places in a
   *     buffer
   * @param n how much of the unit of work, see {@link Kind}
   */
  long run(int size, int n) throws Exception;
}
