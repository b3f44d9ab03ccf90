package csp.demo.bench;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** One message from one process to another. */
final class First {
  private First() {}

  @Process
  static void writer(ChannelOutput<Integer> out) {
    out.write(42);
  }

  @Process
  static void reader(ChannelInput<Integer> in, ChannelOutput<Long> result) {
    result.write((long) in.read());
  }

  static long run(int size, int n) {
    Channel<Integer> channel = Channel.create();
    Channel<Long> result = Channel.buffered(1);
    FirstProcesses.writer(channel).par(FirstProcesses.reader(channel, result)).start();
    return result.read();
  }
}
