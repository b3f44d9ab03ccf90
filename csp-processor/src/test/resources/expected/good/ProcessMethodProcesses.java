package good;

import csp.CSPProcess;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link ProcessMethod}. */
@Generated("csp.processor.ProcessProcessor")
final class ProcessMethodProcesses {
  private static final csp.ProcessMethod RUN =
      csp.ProcessMethod.of(
          MethodHandles.lookup(),
          ProcessMethod.class,
          "run",
          ProcessMethod.class,
          csp.ProcessMethod.class,
          CSPProcess.class);

  private ProcessMethodProcesses() {}

  /**
   * Returns a process that runs {@link ProcessMethod#run(ProcessMethod, csp.ProcessMethod,
   * CSPProcess)}.
   */
  static CSPProcess run(ProcessMethod own, csp.ProcessMethod other, CSPProcess process) {
    return CSPProcess.of(RUN, () -> ProcessMethod.run(own, other, process), own, other, process);
  }
}
