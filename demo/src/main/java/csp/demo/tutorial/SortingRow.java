package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** An answer: a row of processes that sorts. Each keeps the least it has seen. */
final class SortingRow {
  @Process
  static void supply(List<Integer> numbers, ChannelOutput<Integer> out) {
    for (int number : numbers) out.write(number);
    out.close();
  }

  // @start region=all
  @Process
  static void cell(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    int least = in.read();
    for (int number : in) {
      out.write(Math.max(least, number));
      least = Math.min(least, number);
    }
    System.out.println(least);
    out.close();
  }

  static CSPProcess network(List<Integer> numbers) {
    List<CSPProcess> row = new ArrayList<>();
    Channel<Integer> left = Channel.create("in");
    row.add(SortingRowProcesses.supply(numbers, left));
    for (int i = 1; i <= numbers.size(); i++) {
      Channel<Integer> right = Channel.create("after " + i);
      row.add(SortingRowProcesses.cell(left, right));
      left = right;
    }
    return Par.of(row);
  }

  // @end

  static void main() {
    network(List.of(3, 1, 4, 2)).start();
  }
}
