package bad;

import csp.annotation.Process;

class NameClash {
  @Process
  static void writer() {}
}

class NameClashProcesses {}
