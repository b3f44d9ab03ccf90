import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** Two actors that answer each other. */
final class PingPong {
  /** A number for pong, and who is to have the next one. */
  private record Ball(Integer number, ActorRef<Integer> from) {}

  private PingPong() {}

  static Behavior<Bench.Job> create() {
    return Behaviors.setup(context ->
        Behaviors.receiveMessage(job -> {
          ActorRef<Ball> pong = context.spawnAnonymous(pong(job.n()));
          context.spawnAnonymous(Behaviors.<Integer>setup(c -> new Ping(c, pong, job)));
          return Behaviors.same();
        }));
  }

  /** One message from one actor to another. */
  static Behavior<Bench.Job> first() {
    return Behaviors.setup(context ->
        Behaviors.receiveMessage(job -> {
          ActorRef<Integer> reader =
              context.spawnAnonymous(
                  Behaviors.receiveMessage(x -> {
                    job.answer().complete((long) x);
                    return Behaviors.stopped();
                  }));
          reader.tell(42);
          return Behaviors.same();
        }));
  }

  private static Behavior<Ball> pong(int n) {
    return Behaviors.setup(_ -> {
      int[] left = {n};
      return Behaviors.receiveMessage(ball -> {
        ball.from().tell(ball.number() + 1);
        return --left[0] == 0 ? Behaviors.stopped() : Behaviors.same();
      });
    });
  }

  private static final class Ping extends AbstractBehavior<Integer> {
    private final ActorRef<Ball> pong;
    private final Bench.Job job;
    private int next;
    private long sum;

    Ping(ActorContext<Integer> context, ActorRef<Ball> pong, Bench.Job job) {
      super(context);
      this.pong = pong;
      this.job = job;
      serve();
    }

    @Override
    public Receive<Integer> createReceive() {
      return newReceiveBuilder().onAnyMessage(this::onReply).build();
    }

    private Behavior<Integer> onReply(Integer reply) {
      sum += reply;
      if (next == job.n()) {
        job.answer().complete(sum);
        return Behaviors.stopped();
      }
      serve();
      return this;
    }

    private void serve() {
      pong.tell(new Ball(next++, getContext().getSelf()));
    }
  }
}
