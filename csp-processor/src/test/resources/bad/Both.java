package bad;

import csp.annotation.Forever;
import csp.annotation.Process;

class Both {
  @Process
  @Forever
  static void writer() {}
}
