package csp.demo.bench;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** One reader that chooses among many channels: a busy writer on each, or on the first alone. */
final class Choosing {
  private Choosing() {}

  @Process
  static void writer(ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(i);
  }

  @Process
  static void reader(List<ChannelInput<Integer>> ins, ChannelOutput<Long> result, long n) {
    Alt<Integer> any = Alt.of(ins);
    long sum = 0;
    for (long i = 0; i < n; i++) sum += any.select();
    result.write(sum);
  }

  static long all(int size, int n) {
    return run(size, size, n);
  }

  static long one(int size, int n) {
    return run(size, 1, n);
  }

  private static long run(int size, int writers, int n) {
    Channel<Long> result = Channel.buffered(1);
    List<ChannelInput<Integer>> ins = new ArrayList<>();
    List<CSPProcess> processes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Channel<Integer> channel = Channel.create();
      ins.add(channel.in());
      if (i < writers) processes.add(ChoosingProcesses.writer(channel, n));
    }
    processes.add(ChoosingProcesses.reader(ins, result, (long) writers * n));
    Par.of(processes).start();
    return result.read();
  }
}
