package bad;

import csp.annotation.Process;

class Private {
  @Process
  private static void writer() {}
}
