package warned;

import csp.Barrier;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.List;

class EndUnused {
  @Process
  static void reader(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    in.read();
  }

  @Forever
  static int server(int n, Channel<Integer> c, Barrier barrier, List<Barrier> barriers) {
    return n + 1;
  }

  @Process
  static <C extends ChannelInput<Integer>> void generic(C in) {}

  @Process
  static void used(ChannelInput<Integer> in, ChannelOutput<Integer> out, Barrier barrier) {
    Runnable r = () -> barrier.synchronise();
    r.run();
    EndUnusedProcesses.reader((in), out).start();
  }

  @Process
  static void closes(ChannelOutput<Integer> out) {
    out.close();
  }

  @Process
  static void fails(ChannelOutput<Integer> out) {
    throw new IllegalStateException("on purpose");
  }

  static void notMarked(ChannelOutput<Integer> out) {}

  @Process
  static void silenced(@SuppressWarnings("EndUnused") ChannelInput<Integer> in) {}

  @Process
  @SuppressWarnings("EndUnused")
  static void silenced(ChannelOutput<Integer> out) {}
}
