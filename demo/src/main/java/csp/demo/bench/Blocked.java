package csp.demo.bench;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.demo.bench.harness.Crowd;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Very many processes, each blocked in a read of its own channel. */
final class Blocked {
  private Blocked() {}

  @Process
  static void reader(ChannelInput<Integer> in, AtomicInteger started, AtomicLong sum) {
    started.incrementAndGet();
    sum.addAndGet(in.read());
  }

  static Crowd.Gate start(int n, AtomicInteger started, AtomicLong sum) {
    List<Channel<Integer>> channels = new ArrayList<>(n);
    List<CSPProcess> readers = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Channel<Integer> channel = Channel.create();
      channels.add(channel);
      readers.add(BlockedProcesses.reader(channel, started, sum));
    }
    Par.of(readers).spawn();
    return (i, value) -> channels.get(i).write(value);
  }
}
