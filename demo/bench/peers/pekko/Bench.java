import csp.demo.bench.harness.Harness;
import csp.demo.bench.harness.Kind;
import csp.demo.bench.harness.Work;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;

/**
 * Pekko typed actors. Messages are asynchronous: nobody waits for a hand-over, so only what is
 * strictly in turns is comparable.
 */
final class Bench {
  /** What to run next, and where its answer goes. */
  record Job(int size, int n, CompletableFuture<Long> answer) {}

  private Bench() {}

  public static void main(String[] args) throws Exception {
    Harness.of("Pekko 1.2.1")
        .work(Kind.PINGPONG, work(PingPong.create()))
        .work(Kind.RING, work(Ring.create()))
        .work(Kind.SPAWN, work(Spawn.create(false)))
        .work(Kind.SPAWN_BATCH, work(Spawn.create(true)))
        .work(Kind.FIRST, work(PingPong.first()))
        .main(args);
  }

  private static Work work(Behavior<Job> guardian) {
    Guardian system = new Guardian(guardian);
    return (size, n) -> {
      CompletableFuture<Long> answer = new CompletableFuture<>();
      system.get().tell(new Job(size, n, answer));
      return answer.get();
    };
  }

  /** An actor system that is made when it is needed, by the main thread. */
  private static final class Guardian {
    private final Behavior<Job> behavior;
    private ActorSystem<Job> system;

    Guardian(Behavior<Job> behavior) {
      this.behavior = behavior;
    }

    ActorRef<Job> get() {
      if (system == null) system = ActorSystem.create(behavior, "bench");
      return system;
    }
  }
}
