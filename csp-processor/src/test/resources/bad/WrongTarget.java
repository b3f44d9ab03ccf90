package bad;

import csp.annotation.Forever;
import csp.annotation.Process;

@Process
class WrongTarget {
  @Forever int field;

  @Process
  WrongTarget() {}

  @Process
  @Process
  static void twice() {}

  @Process(5)
  static void number() {}

  @Process(MISSING)
  static void missing() {}

  @interface Note {
    @Process
    int value();
  }
}
