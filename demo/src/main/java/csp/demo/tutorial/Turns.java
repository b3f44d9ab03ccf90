package csp.demo.tutorial;

import csp.CSPProcess;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.patterns.TokenRing;
import java.util.List;

/** A token ring: whoever has the token may speak. */
final class Turns {
  private static final List<String> SPEAKERS = List.of("Ann", "Bob", "Cleo");

  @Process
  static void speak(String name, ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    while (true) {
      int turn = in.read();
      if (turn > 7) {
        out.poison();
        return;
      }
      System.out.println(turn + ": " + name);
      out.write(turn + 1);
    }
  }

  static void main() {
    CSPProcess ring =
        TokenRing.of(
            SPEAKERS.size(),
            List.of(1),
            (index, in, out) -> TurnsProcesses.speak(SPEAKERS.get(index), in, out));
    ring.start();
  }
}
