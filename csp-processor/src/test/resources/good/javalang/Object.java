package good.javalang;

import csp.annotation.Process;

/** A package may have names of java.lang of its own. */
class Object {
  static class Integer {}

  @Process
  static void own(Object object) {}

  @Process
  static void other(java.lang.Object[] objects) {}

  @Process
  static void lang(java.lang.Process process, java.lang.Integer number) {}

  @Process
  static void inner(Integer number) {}
}
