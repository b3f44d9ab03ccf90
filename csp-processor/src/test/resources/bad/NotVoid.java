package bad;

import csp.ChannelInput;
import csp.annotation.Process;

class NotVoid {
  @Process
  static int sum(ChannelInput<Integer> in) {
    return in.read() + in.read();
  }
}
