package csp.demo.matrix;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.List;

/** The processes; {@link Main} puts them together. */
final class Array {
  private Array() {}

  /** Multiplies what meets here, until the row and the column have passed. */
  @Process
  static void cell(
      int row,
      int column,
      ChannelInput<Long> left,
      ChannelOutput<? super Long> right,
      ChannelInput<Long> above,
      ChannelOutput<? super Long> below,
      ChannelOutput<? super Entry> result) {
    long sum = 0;
    for (long x : left) {
      long y = above.read();
      sum += x * y;
      right.write(x);
      below.write(y);
    }
    right.close();
    below.close();
    result.write(new Entry(row, column, sum));
  }

  @Process
  static void feed(List<Long> values, ChannelOutput<? super Long> out) {
    for (long value : values) out.write(value);
    out.close();
  }

  @Forever
  static void drain(ChannelInput<?> in) {
    in.read();
  }
}
