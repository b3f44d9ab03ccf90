package csp.demo.tutorial;

import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Guard;
import csp.Par;
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
    for (int i = 0; i < 2; i++) {
      Guard<String> silence = CSPTimer.after(patience).map(now -> "silence");
      System.out.println(in.or(silence).select());
    }
  }

  static void main() {
    Channel<String> news = Channel.create();
    Par.of(TimeoutProcesses.tell(news), TimeoutProcesses.listen(news, Duration.ofSeconds(1)))
        .start();
  }
}
