package bad;

import csp.annotation.Forever;
import csp.annotation.Process;

class Throws {
  static class Odd extends Throwable {
    private static final long serialVersionUID = 1;
  }

  @Process
  static void all() throws Throwable {}

  @Process
  static void odd() throws InterruptedException, Odd {}

  @Forever
  static <X extends Throwable> void generic(Class<X> type) throws X {}
}
