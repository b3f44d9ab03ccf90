package bad;

import csp.ChannelInput;
import csp.annotation.Process;

class MissingType {
  @Process
  static void reader(ChannelInput<Missing> in) {
    in.close();
  }

  @Process
  static void good() {}

  @Process
  void bad() {}
}
