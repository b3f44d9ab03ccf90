package good;

import csp.CSPProcess;
import csp.annotation.Process;

class ProcessMethod {
  @Process
  static void run(ProcessMethod own, csp.ProcessMethod other, CSPProcess process) {}
}
