package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** I/O-PAR: a ring of cells that agree on the largest number. */
final class Exchange {
  @Process
  static void cell(int mine, int rounds, ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    int largest = mine;
    for (int round = 0; round < rounds; round++) {
      Channel<Integer> theirs = Channel.buffered(1);
      ExchangeProcesses.send(largest, out).par(ExchangeProcesses.receive(in, theirs)).start();
      largest = Math.max(largest, theirs.read());
    }
    System.out.println(mine + " knows of " + largest);
  }

  @Process
  static void send(int value, ChannelOutput<Integer> out) {
    out.write(value);
  }

  @Process
  static void receive(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    out.write(in.read());
  }

  static CSPProcess ring(List<Integer> numbers) {
    int n = numbers.size();
    List<Channel<Integer>> links = new ArrayList<>();
    for (int i = 0; i < n; i++) links.add(Channel.create("link " + i));
    List<CSPProcess> cells = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      cells.add(
          ExchangeProcesses.cell(numbers.get(i), n - 1, links.get(i), links.get((i + 1) % n)));
    }
    return Par.of(cells);
  }

  static void main() {
    ring(List.of(3, 9, 4, 1)).start();
  }
}
