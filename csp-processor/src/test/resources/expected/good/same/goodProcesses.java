package good.same;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link good}. */
@Generated("csp.processor.ProcessProcessor")
final class goodProcesses {
  private static final ProcessMethod GOOD =
      ProcessMethod.of(MethodHandles.lookup(), good.class, "good", good.class, CSPProcess.class);

  private goodProcesses() {}

  /** Returns a process that runs {@link good#good(good, CSPProcess)}. */
  static CSPProcess good(good good2, CSPProcess csp) {
    return CSPProcess.of(GOOD, () -> good.good(good2, csp), good2, csp);
  }
}
