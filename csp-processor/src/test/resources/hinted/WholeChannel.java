package hinted;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.List;

class WholeChannel {
  @Process
  static void reader(Channel<Integer> c) {
    c.read();
    c.poison();
  }

  @Forever
  static void writer(Channel<Integer> c, Channel<Integer> d) {
    c.out().tryWrite(1);
    help(1, d);
  }

  @Process
  static void loop(Channel<Integer> c) {
    for (int n : c) {
      System.out.println(n);
    }
  }

  static void help(int n, ChannelOutput<Integer> out) {
    out.write(n);
  }

  @Process
  static void silent(
      Channel<Integer> a, Channel<Integer> b, ChannelInput<Integer> in, ChannelOutput<?> out) {
    a.close();
    List.of(b).getFirst().read();
    in.read();
    out.close();
  }

  @Process
  @SuppressWarnings("WholeChannel")
  static void silenced(Channel<Integer> c) {
    c.read();
  }
}
