package hinted;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

class ReadsAndWrites {
  @Process
  static void both(Channel<Integer> c) {
    c.write(1);
    c.read();
    c.read();
  }

  static CSPProcess lambda(Channel<Integer> c) {
    return CSPProcess.of("both", () -> c.in().poison(), c)
        .then(CSPProcess.of("both", () -> c.out().write(c.in().read()), c));
  }

  @Process
  static void silent(ChannelInput<Integer> in, ChannelOutput<Integer> out, Channel<Integer> c) {
    out.write(in.read());
    CSPProcess.of("in", x -> x.write(1), c).par(CSPProcess.of("out", x -> x.read(), c)).start();
  }

  @Process
  @SuppressWarnings("ReadsAndWrites")
  static void silenced(Channel<Integer> c) {
    c.write(c.read());
  }
}
