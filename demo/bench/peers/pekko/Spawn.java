import java.util.concurrent.atomic.AtomicLong;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** Actors that stop at once, started and watched until they have: one by one, or in batches. */
final class Spawn {
  private final ActorContext<Bench.Job> context;
  private final int batch;
  private final Bench.Job job;
  private final AtomicLong count = new AtomicLong();
  private int batches;
  private int alive;

  private Spawn(ActorContext<Bench.Job> context, int batch, Bench.Job job) {
    this.context = context;
    this.batch = batch;
    this.job = job;
  }

  static Behavior<Bench.Job> create(boolean inBatches) {
    return Behaviors.setup(context -> {
      Spawn[] spawn = new Spawn[1];
      return Behaviors.receive(Bench.Job.class)
          .onMessage(
              Bench.Job.class,
              job -> {
                spawn[0] = new Spawn(context, inBatches ? job.size() : 1, job);
                spawn[0].next();
                return Behaviors.same();
              })
          .onSignal(
              Terminated.class,
              _ -> {
                spawn[0].ended();
                return Behaviors.same();
              })
          .build();
    });
  }

  private void next() {
    batches++;
    alive = batch;
    for (int i = 0; i < batch; i++) {
      ActorRef<Void> brief =
          context.spawnAnonymous(
              Behaviors.setup(_ -> {
                count.incrementAndGet();
                return Behaviors.stopped();
              }));
      context.watch(brief);
    }
  }

  private void ended() {
    if (--alive > 0) return;
    if (batches < job.n()) {
      next();
    } else {
      job.answer().complete(count.get());
    }
  }
}
