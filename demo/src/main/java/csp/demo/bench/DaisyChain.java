package csp.demo.bench;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** A long chain of processes that each add one to what passes; one number passes. */
final class DaisyChain {
  private DaisyChain() {}

  @Process
  static void begin(ChannelOutput<Integer> out) {
    out.write(1);
  }

  @Process
  static void link(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    out.write(in.read() + 1);
  }

  @Process
  static void end(ChannelInput<Integer> in, ChannelOutput<Long> result) {
    result.write((long) in.read());
  }

  static long run(int size, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += chain(size);
    return sum;
  }

  private static long chain(int size) {
    Channel<Long> result = Channel.buffered(1);
    Channel<Integer> left = Channel.create();
    List<CSPProcess> processes = new ArrayList<>();
    processes.add(DaisyChainProcesses.end(left, result));
    for (int i = 0; i < size; i++) {
      Channel<Integer> right = Channel.create();
      processes.add(DaisyChainProcesses.link(right, left));
      left = right;
    }
    processes.add(DaisyChainProcesses.begin(left));
    Par.of(processes).start();
    return result.read();
  }
}
