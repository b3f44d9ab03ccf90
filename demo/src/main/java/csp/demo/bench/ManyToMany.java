package csp.demo.bench;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** As many writers as readers, all on one rendezvous channel. */
final class ManyToMany {
  private ManyToMany() {}

  @Process
  static void writer(ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(i);
  }

  @Process
  static void reader(ChannelInput<Integer> in, ChannelOutput<Long> result, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += in.read();
    result.write(sum);
  }

  static long run(int size, int n) {
    Channel<Integer> channel = Channel.create();
    Channel<Long> results = Channel.buffered(size);
    List<CSPProcess> processes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      processes.add(ManyToManyProcesses.writer(channel, n));
      processes.add(ManyToManyProcesses.reader(channel, results, n));
    }
    Par.of(processes).start();
    long sum = 0;
    for (int i = 0; i < size; i++) sum += results.read();
    return sum;
  }
}
