package bad;

import csp.annotation.Process;

class NestedNameClash {
  static class Inner {
    @Process
    static void writer() {}
  }
}

class NestedNameClash_Inner {
  @Process
  static void writer() {}
}
