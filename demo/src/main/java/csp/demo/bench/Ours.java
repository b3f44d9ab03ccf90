package csp.demo.bench;

import csp.demo.bench.harness.Harness;
import csp.demo.bench.harness.Kind;

/** All our workloads, as one program that {@code demo/bench/run} starts. */
public final class Ours {
  private Ours() {}

  /** Measures one workload; see {@link Harness}. */
  public static void main(String[] args) throws Exception {
    harness().main(args);
  }

  static Harness harness() {
    return Harness.of("java-csp 0.1.0-SNAPSHOT")
        .work(Kind.COMMSTIME, Commstime::run)
        .work(Kind.PINGPONG, PingPong::run)
        .work(Kind.RING, TokenRing::run)
        .work(Kind.CHOICE, Choosing::all)
        .work(Kind.CHOICE_ONE, Choosing::one)
        .work(Kind.SPAWN, Spawning::single)
        .work(Kind.SPAWN_BATCH, Spawning::batch)
        .memory(Blocked::start)
        .work(Kind.BUFFER, Buffered::run)
        .work(Kind.MPMC, ManyToMany::run)
        .work(Kind.SIEVE, Sieve::run)
        .work(Kind.DAISY, DaisyChain::run)
        .work(Kind.FAN, FanOut::run)
        .work(Kind.TREE, Tree::run)
        .latency(Latency::run)
        .work(Kind.FIRST, First::run);
  }
}
