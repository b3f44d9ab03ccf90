package good.same;

import csp.annotation.Process;

class good {
  @Process
  static void good(good good, csp.CSPProcess csp) {}
}
