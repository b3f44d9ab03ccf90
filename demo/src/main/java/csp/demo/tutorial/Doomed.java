package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.Par;
import csp.annotation.Process;

/** A reader that has had enough, and a writer that is told. */
final class Doomed {
  @Process
  static void send(ChannelOutput<Integer> out) {
    int sent = 0;
    try {
      while (true) {
        out.write(sent);
        sent++;
      }
    } catch (ChannelPoisonException e) {
      System.out.println("sent " + sent + ", and nobody wants more");
      throw e;
    }
  }

  @Process
  static void receive(ChannelInput<Integer> in, int enough) {
    for (int i = 0; i < enough; i++) System.out.println("got " + in.read());
    in.poison();
  }

  static CSPProcess network() {
    Channel<Integer> doomed = Channel.create("doomed");
    return Par.of(DoomedProcesses.send(doomed), DoomedProcesses.receive(doomed, 3));
  }

  static void main() {
    network().start();
    System.out.println("all ended well");
  }
}
