package csp.demo.bench;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Prefix, Delta2 and Succ in a circle; a Consumer reads the other branch of Delta2. */
final class Commstime {
  private Commstime() {}

  @Process
  static void prefix(ChannelInput<Integer> in, ChannelOutput<Integer> out, int n) {
    out.write(0);
    for (int i = 1; i < n; i++) out.write(in.read());
    in.read();
  }

  @Process
  static void delta2(
      ChannelInput<Integer> in, ChannelOutput<Integer> left, ChannelOutput<Integer> right, int n) {
    for (int i = 0; i < n; i++) {
      Integer x = in.read();
      left.write(x);
      right.write(x);
    }
  }

  @Process
  static void succ(ChannelInput<Integer> in, ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(in.read() + 1);
  }

  @Process
  static void consumer(ChannelInput<Integer> in, ChannelOutput<Long> result, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += in.read();
    result.write(sum);
  }

  static long run(int size, int n) {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    Channel<Integer> c = Channel.create();
    Channel<Integer> d = Channel.create();
    Channel<Long> result = Channel.buffered(1);
    CommstimeProcesses.prefix(c, a, n)
        .par(
            CommstimeProcesses.delta2(a, b, d, n),
            CommstimeProcesses.succ(b, c, n),
            CommstimeProcesses.consumer(d, result, n))
        .start();
    return result.read();
  }
}
