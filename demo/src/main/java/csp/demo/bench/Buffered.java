package csp.demo.bench;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** One writer, one reader and a buffer between them. */
final class Buffered {
  private Buffered() {}

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
    Channel<Integer> channel = Channel.buffered(size);
    Channel<Long> result = Channel.buffered(1);
    BufferedProcesses.writer(channel, n).par(BufferedProcesses.reader(channel, result, n)).start();
    return result.read();
  }
}
