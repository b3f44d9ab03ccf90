import csp.demo.bench.harness.Harness;
import csp.demo.bench.harness.Kind;
import java.util.Arrays;

/** What the JDK itself has to hand over values, between virtual threads. */
final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Links links = Links.valueOf(args[0].toUpperCase(java.util.Locale.ROOT));
    Networks networks = new Networks(links);
    Harness harness =
        Harness.of("JDK " + links)
            .work(Kind.COMMSTIME, networks::commstime)
            .work(Kind.PINGPONG, networks::pingPong)
            .work(Kind.RING, networks::ring)
            .work(Kind.SIEVE, networks::sieve)
            .work(Kind.FIRST, networks::first);
    if (links.manyToMany()) {
      Crowds crowds = new Crowds(links);
      harness
          .work(Kind.MPMC, networks::manyToMany)
          .memory(crowds::blocked)
          .work(Kind.DAISY, crowds::daisy)
          .work(Kind.FAN, crowds::fan)
          .latency(new Latency(links)::run);
    }
    if (links == Links.ARRAY) harness.work(Kind.BUFFER, networks::buffer);
    if (links == Links.SYNCHRONOUS) {
      harness
          .work(Kind.SPAWN, Crowds::spawn)
          .work(Kind.SPAWN_BATCH, Crowds::batch)
          .work(Kind.TREE, Crowds::tree);
    }
    harness.main(Arrays.copyOfRange(args, 1, args.length));
  }
}
