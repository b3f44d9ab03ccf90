package csp.demo.bench;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import csp.demo.bench.harness.Arithmetic;
import java.util.Collections;

/** One process hands out jobs, some do them, and one adds up the results. */
final class FanOut {
  private FanOut() {}

  @Process
  static void jobs(ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(i % 64);
    out.close();
  }

  @Process
  static void hand(ChannelInput<Integer> jobs, ChannelOutput<Long> out) {
    for (int seed : jobs) out.write(Arithmetic.work(seed, Arithmetic.TEN_MICROSECONDS));
  }

  @Process
  static void adder(ChannelInput<Long> in, ChannelOutput<Long> result, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += in.read();
    result.write(sum);
  }

  static long run(int size, int n) {
    Channel<Integer> jobs = Channel.create();
    Channel<Long> done = Channel.create();
    Channel<Long> result = Channel.buffered(1);
    CSPProcess hands = Par.of(Collections.nCopies(size, FanOutProcesses.hand(jobs, done)));
    FanOutProcesses.jobs(jobs, n).par(hands, FanOutProcesses.adder(done, result, n)).start();
    return result.read();
  }
}
