package bad;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.awt.Canvas;

class HiddenType extends Canvas {
  private static final long serialVersionUID = 1;

  private record Message(String text) {}

  private static class Around {
    record Inside() {}
  }

  private @interface Note {}

  private enum Colour {
    RED
  }

  @interface Painted {
    Colour value();
  }

  @Process
  static void reader(int n, ChannelInput<? extends Message[]> in) {
    in.close();
  }

  @Process
  static void inside(Around.Inside a, ChannelOutput<Message> out) {
    out.close();
  }

  @Process
  static <A, T extends Comparable<Message>> void bound(T t) {}

  @Process
  static void noted(@Note int n) {}

  @Process
  static void painted(@Painted(Colour.RED) int n) {}

  @Process
  static void inherited(AccessibleAWTComponent component) {}
}
