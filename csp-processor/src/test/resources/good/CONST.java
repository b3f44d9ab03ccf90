package good;

import csp.annotation.Process;

class CONST {
  @Process
  static void const_() {}

  @Process
  static void Const() {}

  static class GOOD {
    @Process
    static void good(CONST c) {}
  }
}
