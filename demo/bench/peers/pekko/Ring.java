import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** A ring of actors and one token. */
final class Ring {
  private Ring() {}

  static Behavior<Bench.Job> create() {
    return Behaviors.setup(context ->
        Behaviors.receiveMessage(job -> {
          ActorRef<Integer> first = context.spawnAnonymous(first(job));
          first.tell(0);
          return Behaviors.same();
        }));
  }

  /** Makes the others, from the last to the second, and sends the token round. */
  private static Behavior<Integer> first(Bench.Job job) {
    return Behaviors.setup(context -> {
      ActorRef<Integer> to = context.getSelf();
      for (int i = 1; i < job.size(); i++) to = context.spawnAnonymous(next(to, job.n()));
      ActorRef<Integer> second = to;
      int[] left = {job.n()};
      return Behaviors.receiveMessage(token -> {
        if (left[0]-- == 0) {
          job.answer().complete((long) token);
          return Behaviors.stopped();
        }
        second.tell(token + 1);
        return Behaviors.same();
      });
    });
  }

  private static Behavior<Integer> next(ActorRef<Integer> to, int n) {
    return Behaviors.setup(_ -> {
      int[] left = {n};
      return Behaviors.receiveMessage(token -> {
        to.tell(token + 1);
        return --left[0] == 0 ? Behaviors.stopped() : Behaviors.same();
      });
    });
  }
}
