package csp.demo.bench;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** A ring of processes; the one token goes round and counts its hops. */
final class TokenRing {
  private TokenRing() {}

  @Process
  static void first(
      ChannelInput<Integer> in, ChannelOutput<Integer> out, ChannelOutput<Long> result, int n) {
    int token = 0;
    for (int i = 0; i < n; i++) {
      out.write(token + 1);
      token = in.read();
    }
    result.write((long) token);
  }

  @Process
  static void next(ChannelInput<Integer> in, ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(in.read() + 1);
  }

  static long run(int size, int n) {
    Channel<Long> result = Channel.buffered(1);
    Channel<Integer> begin = Channel.create();
    Channel<Integer> in = begin;
    List<CSPProcess> ring = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      Channel<Integer> out = Channel.create();
      ring.add(TokenRingProcesses.next(in, out, n));
      in = out;
    }
    ring.add(TokenRingProcesses.first(in, begin, result, n));
    Par.of(ring).start();
    return result.read();
  }
}
