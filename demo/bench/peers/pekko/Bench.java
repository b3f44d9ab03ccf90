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
    Kind kind = Kind.of(args[0]);
    Harness harness = Harness.of("Pekko 1.2.1");
    Behavior<Job> guardian = guardian(kind);
    if (guardian != null) harness.work(kind, work(ActorSystem.create(guardian, "bench")));
    harness.main(args);
  }

  /** Returns what runs a workload, or null if there is no such thing. */
  private static Behavior<Job> guardian(Kind kind) {
    return switch (kind) {
      case PINGPONG -> PingPong.create();
      case RING -> Ring.create();
      case SPAWN -> Spawn.create(false);
      case SPAWN_BATCH -> Spawn.create(true);
      case FIRST -> PingPong.first();
      default -> null;
    };
  }

  private static Work work(ActorRef<Job> system) {
    return (size, n) -> {
      CompletableFuture<Long> answer = new CompletableFuture<>();
      system.tell(new Job(size, n, answer));
      return answer.get();
    };
  }
}
