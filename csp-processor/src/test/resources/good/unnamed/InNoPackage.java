import csp.annotation.Process;

class InNoPackage {
  @Process
  static void go(InNoPackage o) {}
}
