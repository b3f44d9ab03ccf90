package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.annotation.processing.Generated;

/** The processes of {@link MayBeAmbiguous}. */
@Generated("csp.processor.ProcessProcessor")
final class MayBeAmbiguousProcesses {
  private static final ProcessMethod RUN =
      ProcessMethod.of(MethodHandles.lookup(), MayBeAmbiguous.class, "run", Consumer.class);
  private static final ProcessMethod RUN_2 =
      ProcessMethod.of(MethodHandles.lookup(), MayBeAmbiguous.class, "run", IntConsumer.class);

  private MayBeAmbiguousProcesses() {}

  /** Returns a process that runs {@link MayBeAmbiguous#run(Consumer)}. */
  @SuppressWarnings("overloads")
  static CSPProcess run(Consumer<Integer> consumer) {
    return CSPProcess.of(RUN, () -> MayBeAmbiguous.run(consumer), consumer);
  }

  /** Returns a process that runs {@link MayBeAmbiguous#run(IntConsumer)}. */
  @SuppressWarnings("overloads")
  static CSPProcess run(IntConsumer consumer) {
    return CSPProcess.of(RUN_2, () -> MayBeAmbiguous.run(consumer), consumer);
  }
}
