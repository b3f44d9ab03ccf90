package bad;

import csp.annotation.Process;

interface NameOfObject {
  @Process
  static void clone(int n) {}

  @Process
  static void finalize() {}
}
