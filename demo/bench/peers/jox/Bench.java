import csp.demo.bench.harness.Harness;
import csp.demo.bench.harness.Kind;

/** Jox channels between virtual threads. */
final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Harness.of("Jox 1.0.1")
        .work(Kind.COMMSTIME, Rendezvous::commstime)
        .work(Kind.PINGPONG, Rendezvous::pingPong)
        .work(Kind.RING, Rendezvous::ring)
        .work(Kind.CHOICE, Choosing::all)
        .work(Kind.CHOICE_ONE, Choosing::one)
        .work(Kind.SPAWN, Processes::spawn)
        .work(Kind.SPAWN_BATCH, Processes::batch)
        .memory(Processes::blocked)
        .work(Kind.BUFFER, Rendezvous::buffer)
        .work(Kind.MPMC, Rendezvous::manyToMany)
        .work(Kind.SIEVE, Pipelines::sieve)
        .work(Kind.DAISY, Processes::daisy)
        .work(Kind.FAN, Pipelines::fan)
        .work(Kind.TREE, Processes::tree)
        .latency(Latency::run)
        .work(Kind.FIRST, Rendezvous::first)
        .main(args);
  }
}
