package good;

import csp.annotation.Forever;
import csp.annotation.Process;

class CSPProcess {
  @Process
  static void run(CSPProcess own, csp.CSPProcess other, int csp) {}

  @Forever
  static CSPProcess serve(CSPProcess CSPProcess) {
    return CSPProcess;
  }

  static class CSPServer {
    @Forever
    static void serve(CSPServer good) {}
  }
}
