package bad;

import csp.annotation.Process;

class Several {
  private record Message() {}

  @Process
  private int writer(Message message) throws Throwable {
    return 1;
  }

  @Process
  static void good() {}

  @Process
  void bad() {
    SeveralProcesses.good().start();
  }
}
