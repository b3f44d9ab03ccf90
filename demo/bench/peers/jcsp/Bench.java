import csp.demo.bench.harness.Harness;
import csp.demo.bench.harness.Kind;

/** JCSP, whose processes are platform threads. */
final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Harness.of("JCSP 1.1-rc5")
        .work(Kind.COMMSTIME, Networks::commstime)
        .work(Kind.PINGPONG, Networks::pingPong)
        .work(Kind.RING, Networks::ring)
        .work(Kind.CHOICE, Choosing::all)
        .work(Kind.CHOICE_ONE, Choosing::one)
        .work(Kind.SPAWN, Crowds::spawn)
        .work(Kind.SPAWN_BATCH, Crowds::batch)
        .memory(Crowds::blocked)
        .work(Kind.BUFFER, Networks::buffer)
        .work(Kind.MPMC, Networks::manyToMany)
        .work(Kind.SIEVE, Pipelines::sieve)
        .work(Kind.DAISY, Crowds::daisy)
        .work(Kind.FAN, Pipelines::fan)
        .work(Kind.TREE, Crowds::tree)
        .latency(Latency::run)
        .work(Kind.FIRST, Networks::first)
        .main(args);
  }
}
