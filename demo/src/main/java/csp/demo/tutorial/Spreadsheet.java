package csp.demo.tutorial;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.Par;
import csp.annotation.Process;
import java.util.function.IntBinaryOperator;

/** Reactive cells: when a value changes, what depends on it is computed again. */
final class Spreadsheet {
  /** A cell with a formula; it is silent until both of its inputs are known. */
  @Process
  static void cell(
      ChannelInput<Integer> a,
      ChannelInput<Integer> b,
      ChannelOutput<Integer> out,
      IntBinaryOperator formula) {
    Alt<Integer> change = a.or(b);
    int[] values = new int[2];
    boolean[] known = new boolean[2];
    while (true) {
      Choice<Integer> changed = change.fairChoose();
      values[changed.index()] = changed.value();
      known[changed.index()] = true;
      if (known[0] && known[1]) out.write(formula.applyAsInt(values[0], values[1]));
    }
  }

  @Process
  static void user(
      ChannelOutput<Integer> price,
      ChannelOutput<Integer> pieces,
      ChannelOutput<Integer> postage,
      ChannelInput<Integer> total) {
    postage.write(5);
    price.write(20);
    pieces.write(3);
    System.out.println("3 pieces: " + total.read());
    pieces.write(10);
    System.out.println("10 pieces: " + total.read());
    postage.write(0);
    System.out.println("without postage: " + total.read());
  }

  static CSPProcess network() {
    Channel<Integer> price = Channel.create("price");
    Channel<Integer> pieces = Channel.create("pieces");
    Channel<Integer> goods = Channel.create("goods");
    Channel<Integer> postage = Channel.create("postage");
    Channel<Integer> total = Channel.create("total");
    return Par.of(
        SpreadsheetProcesses.user(price, pieces, postage, total),
        SpreadsheetProcesses.cell(price, pieces, goods, (a, b) -> a * b).named("times").daemon(),
        SpreadsheetProcesses.cell(goods, postage, total, (a, b) -> a + b).named("plus").daemon());
  }

  static void main() {
    network().start();
  }
}
