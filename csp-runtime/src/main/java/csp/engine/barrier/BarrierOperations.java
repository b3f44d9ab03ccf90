package csp.engine.barrier;

import csp.engine.stackless.Operation;
import csp.engine.stackless.StacklessProcess;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Synchronising on a barrier, by a process without a stack. */
public final class BarrierOperations {
  private BarrierOperations() {}

  /**
   * {@code barrier.synchronise()} and {@code synchroniseWith(int)}.
   *
   * @param core tells what is behind the receiver
   * @param parties checks the number, where one is given
   */
  public static Operation synchronising(
      Function<Object, BarrierCore> core, IntUnaryOperator parties) {
    return new Synchronising(core, parties);
  }

  private record Synchronising(Function<Object, BarrierCore> core, IntUnaryOperator parties)
      implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      return core.apply(receiver).tryArrive(me, number(first));
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      core.apply(receiver).enrolArrive(me, number(first));
    }

    private int number(@Nullable Object given) {
      return given == null ? -1 : parties.applyAsInt((Integer) given);
    }
  }
}
