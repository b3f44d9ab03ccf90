package csp.demo.bench;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Two processes and two channels, strictly in turns. */
final class PingPong {
  private PingPong() {}

  @Process
  static void ping(
      ChannelOutput<Integer> out, ChannelInput<Integer> in, ChannelOutput<Long> result, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      out.write(i);
      sum += in.read();
    }
    result.write(sum);
  }

  @Process
  static void pong(ChannelInput<Integer> in, ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(in.read() + 1);
  }

  static long run(int size, int n) {
    Channel<Integer> there = Channel.create();
    Channel<Integer> back = Channel.create();
    Channel<Long> result = Channel.buffered(1);
    PingPongProcesses.ping(there, back, result, n)
        .par(PingPongProcesses.pong(there, back, n))
        .start();
    return result.read();
  }
}
