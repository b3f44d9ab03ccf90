package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.List;

/** What the JVM says of null in variables that have no name, or have one only for a while. */
final class Nulls {
  private static int[] none(int value) {
    return value < 0 ? new int[1] : null;
  }

  @Process
  static void iteratesOverNoArray(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      long wide = in.read();
      try {
        for (int each : none(i)) {
          out.write(each + wide);
        }
      } catch (NullPointerException e) {
        log.caught(e);
        out.write(e.getMessage());
      }
    }
  }

  @Process
  static void inAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(summed(in, 5L, none(in.read())));
  }

  private static long summed(ChannelInput<Integer> in, long first, int[] values) {
    long sum = first + in.read();
    for (int each : values) {
      sum += each + in.read();
    }
    return sum;
  }

  @Process
  static void iteratesOverNoList(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    List<Integer> list = in.read() < 0 ? List.of() : null;
    for (int each : list) {
      out.write(each + in.read());
    }
  }

  @Process
  static void switchesOverNothing(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String text = in.read() < 0 ? "a" : null;
    switch (text) {
      case "a" -> out.write(in.read());
      case "b" -> out.write(1);
      default -> out.write(2);
    }
  }
}
