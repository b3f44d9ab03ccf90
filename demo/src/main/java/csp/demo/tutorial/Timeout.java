package csp.demo.tutorial;

import csp.CSPProcess;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Guard;
import csp.annotation.Process;
import java.time.Duration;

/** Waiting, but not for ever. */
final class Timeout {
  @Process
  static void tell(ChannelOutput<String> out) {
    out.write("hello");
  }

  @Process
  static void listen(ChannelInput<String> in, Duration patience) {
    Guard<String> silence = CSPTimer.after(patience).map(now -> "silence");
    System.out.println(in.or(silence).select());
  }

  static void main() {
    Channel<String> news = Channel.create();
    CSPProcess patient = TimeoutProcesses.listen(news, Duration.ofSeconds(10));
    CSPProcess hasty = TimeoutProcesses.listen(news, Duration.ofMillis(50));
    TimeoutProcesses.tell(news).par(patient.then(hasty)).start();
  }
}
