package hinted;

import csp.ChannelInput;
import csp.annotation.Forever;
import csp.annotation.Process;

class LoopForever {
  @Process
  static void whileTrue(ChannelInput<Integer> in) {
    while (true) {
      in.read();
    }
  }

  @Process
  static void forEver(ChannelInput<Integer> in) {
    for (; ; ) in.read();
  }

  @Process
  static void leaves(ChannelInput<Integer> in) {
    while (true) {
      if (in.read() == 0) {
        return;
      }
    }
  }

  @Process
  static void breaks(ChannelInput<Integer> in) {
    while (true) {
      if (in.read() == 0) {
        break;
      }
    }
  }

  @Process
  static void hasPrologue(ChannelInput<Integer> in) {
    in.read();
    while (true) {
      in.read();
    }
  }

  @Process
  static void ends(ChannelInput<Integer> in) {
    while (!in.isClosed()) {
      in.read();
    }
  }

  @Forever
  static void forever(ChannelInput<Integer> in) {
    while (true) {
      in.read();
    }
  }

  @Process
  @SuppressWarnings("LoopForever")
  static void silenced(ChannelInput<Integer> in) {
    while (true) {
      in.read();
    }
  }
}
