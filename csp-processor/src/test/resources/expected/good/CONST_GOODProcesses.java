package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link CONST.GOOD}. */
@Generated("csp.processor.ProcessProcessor")
final class CONST_GOODProcesses {
  private static final ProcessMethod GOOD =
      ProcessMethod.of(MethodHandles.lookup(), CONST.GOOD.class, "good", CONST.class);

  private CONST_GOODProcesses() {}

  /** Returns a process that runs {@link CONST.GOOD#good(CONST)}. */
  static CSPProcess good(CONST c) {
    return CSPProcess.of(GOOD, () -> CONST.GOOD.good(c), c);
  }
}
