package bad;

import csp.annotation.Process;

class InPrivate {
  private static class Inner {
    interface Innermost {
      @Process
      static void writer() {}
    }
  }
}
