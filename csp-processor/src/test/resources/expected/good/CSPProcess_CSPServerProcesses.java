package good;

import csp.CSPServer;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link CSPProcess.CSPServer}. */
@Generated("csp.processor.ProcessProcessor")
final class CSPProcess_CSPServerProcesses {
  private static final ProcessMethod SERVE =
      ProcessMethod.of(
          MethodHandles.lookup(), CSPProcess.CSPServer.class, "serve", CSPProcess.CSPServer.class);

  private CSPProcess_CSPServerProcesses() {}

  /** Returns a server that repeats {@link CSPProcess.CSPServer#serve(CSPProcess.CSPServer)}. */
  static CSPServer serve(CSPProcess.CSPServer good2) {
    return CSPServer.of(SERVE, () -> CSPProcess.CSPServer.serve(good2), good2);
  }
}
