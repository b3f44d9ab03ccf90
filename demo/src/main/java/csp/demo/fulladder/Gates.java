package csp.demo.fulladder;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.List;

/**
 * The processes; {@link Circuits} and {@link Main} put them together. A gate reads both bits before
 * it looks at either: {@code a.read() && b.read()} would sometimes leave the second one there.
 */
final class Gates {
  private Gates() {}

  @Forever
  static void xor(
      ChannelInput<Boolean> a, ChannelInput<Boolean> b, ChannelOutput<? super Boolean> out) {
    boolean x = a.read();
    boolean y = b.read();
    out.write(x ^ y);
  }

  @Forever
  static void and(
      ChannelInput<Boolean> a, ChannelInput<Boolean> b, ChannelOutput<? super Boolean> out) {
    boolean x = a.read();
    boolean y = b.read();
    out.write(x && y);
  }

  @Forever
  static void or(
      ChannelInput<Boolean> a, ChannelInput<Boolean> b, ChannelOutput<? super Boolean> out) {
    boolean x = a.read();
    boolean y = b.read();
    out.write(x || y);
  }

  @Forever
  static void delta2(
      ChannelInput<Boolean> in,
      ChannelOutput<? super Boolean> one,
      ChannelOutput<? super Boolean> other) {
    boolean bit = in.read();
    one.write(bit);
    other.write(bit);
  }

  /**
   * Puts a number on wires, its lowest bit on the first, and closes them; so the gates behind them
   * end one after the other.
   */
  @Process
  static void set(int number, List<? extends ChannelOutput<Boolean>> wires) {
    for (int i = 0; i < wires.size(); i++) wires.get(i).write((number >> i & 1) == 1);
    for (ChannelOutput<Boolean> wire : wires) wire.close();
  }

  /** Takes a number from wires and the last carry. */
  @Process
  static void get(
      List<? extends ChannelInput<Boolean>> sums,
      ChannelInput<Boolean> carry,
      ChannelOutput<? super Integer> result) {
    int number = 0;
    for (int i = 0; i < sums.size(); i++) if (sums.get(i).read()) number |= 1 << i;
    if (carry.read()) number |= 1 << sums.size();
    result.write(number);
  }
}
