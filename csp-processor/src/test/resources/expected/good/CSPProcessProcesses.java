package good;

import csp.CSPServer;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link CSPProcess}. */
@Generated("csp.processor.ProcessProcessor")
final class CSPProcessProcesses {
  private static final ProcessMethod RUN =
      ProcessMethod.of(
          MethodHandles.lookup(),
          CSPProcess.class,
          "run",
          CSPProcess.class,
          csp.CSPProcess.class,
          int.class);
  private static final ProcessMethod SERVE =
      ProcessMethod.of(MethodHandles.lookup(), CSPProcess.class, "serve", CSPProcess.class);

  private CSPProcessProcesses() {}

  /** Returns a process that runs {@link CSPProcess#run(CSPProcess, csp.CSPProcess, int)}. */
  static csp.CSPProcess run(CSPProcess own, csp.CSPProcess other, int csp2) {
    return csp.CSPProcess.of(RUN, () -> CSPProcess.run(own, other, csp2), own, other, csp2);
  }

  /**
   * Returns a server that repeats {@link CSPProcess#serve(CSPProcess)}, beginning with {@code
   * CSPProcess2}.
   */
  static CSPServer serve(CSPProcess CSPProcess2) {
    return CSPServer.of(SERVE, CSPProcess2, state -> CSPProcess.serve(state), CSPProcess2);
  }
}
