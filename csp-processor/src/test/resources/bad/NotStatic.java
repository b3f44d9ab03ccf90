package bad;

import csp.annotation.Forever;
import csp.annotation.Process;

class NotStatic {
  @Process
  void writer() {}

  @Forever
  void server() {}
}
