package csp.demo.bench.harness;

/** The latency workload, written for one library. */
@FunctionalInterface
public interface Requests {
  /** So many messages without a pause, of the client and of each pair; then a pause. */
  int BURST = 10;

  /** How long a pause is. */
  int PAUSE_MILLIS = 1;

  /**
   * Makes a client ask a server for the successors of 0, 1, 2 and so on, one after another, while
   * other processes keep the machine busy.
   *
   * @param pairs how many pairs of processes make up that load
   * @param nanos where the client puts how long each reply took; its length is the number of
   *     requests
   */
  void run(int pairs, long[] nanos) throws Exception;
}
