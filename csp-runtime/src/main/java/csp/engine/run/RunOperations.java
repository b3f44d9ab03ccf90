package csp.engine.run;

import csp.engine.plan.Explanations;
import csp.engine.plan.Plan;
import csp.engine.seam.Clock;
import csp.engine.stackless.Operation;
import csp.engine.stackless.StacklessProcess;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Starting and joining, by a process without a stack. */
public final class RunOperations {
  private RunOperations() {}

  /** {@code process.start()}, for receivers of which {@code plan} tells what they run. */
  public static Operation starting(Function<Object, Plan> plan) {
    return new Starting(plan);
  }

  /** {@code execution.join()} and {@code join(Duration)}. */
  public static Operation joining(Function<Object, Running> running) {
    return new Waited(running);
  }

  private static Duration duration(@Nullable Object given) {
    return (Duration) Objects.requireNonNull(given, "how long to wait at most");
  }

  private record Starting(Function<Object, Plan> plan) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Plan toRun = plan.apply(receiver);
      Explanations.announce(toRun);
      Joining prepared = Joining.prepareStart(me, toRun);
      me.pending = prepared;
      return prepared == null;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Joining prepared =
          me.pending instanceof Joining known
              ? known
              : Joining.prepareStart(me, plan.apply(receiver));
      Objects.requireNonNull(prepared).start(me);
    }
  }

  private record Waited(Function<Object, Running> running) implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      RootRun root = running.apply(receiver).root();
      me.giveInt(1);
      if (Joining.prepareJoin(me, root) == null) {
        return true;
      }
      if (first != null && !duration(first).isPositive()) {
        me.giveInt(0);
        return true;
      }
      return false;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      long deadline = first == null ? Clock.NEVER : Clock.deadline(duration(first));
      new Joining("joining", running.apply(receiver).root()).join(me, deadline);
    }
  }
}
