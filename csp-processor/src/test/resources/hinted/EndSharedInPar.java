package hinted;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;

class EndSharedInPar {
  @Process
  static void reader(ChannelInput<Integer> in) {
    in.read();
  }

  @Process
  static void writer(ChannelOutput<Integer> out) {
    out.write(1);
  }

  static void hinted(Channel<Integer> c, ChannelInput<Integer> in) {
    EndSharedInParProcesses.reader(c).par(EndSharedInParProcesses.reader(c)).start();
    Par.of(
            EndSharedInParProcesses.writer(c),
            EndSharedInParProcesses.reader(c),
            EndSharedInParProcesses.writer(c.out()))
        .start();
    CSPProcess first = EndSharedInParProcesses.reader(in);
    first
        .par(EndSharedInParProcesses.writer(c))
        .par(EndSharedInParProcesses.writer(c), CSPProcess.of("r", () -> in.read(), in))
        .start();
  }

  static void silent(Channel<Integer> c, Channel<Integer> d) {
    EndSharedInParProcesses.reader(c).par(EndSharedInParProcesses.writer(c)).start();
    EndSharedInParProcesses.reader(c).then(EndSharedInParProcesses.reader(c)).start();
    EndSharedInParProcesses.reader(c).par(EndSharedInParProcesses.reader(d)).start();
    CSPProcess.of("a", x -> x.read(), c).par(CSPProcess.of("b", x -> x.write(1), c)).start();
  }

  @SuppressWarnings("EndSharedInPar")
  static void silenced(Channel<Integer> c) {
    EndSharedInParProcesses.reader(c).par(EndSharedInParProcesses.reader(c)).start();
  }
}
