package csp.demo.quickstart;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process; // the single-type import: java.lang has a Process too

final class Numbers {
  private Numbers() {}

  @Process
  static void writer(ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) out.write(i);
    out.poison();
  }

  @Process
  static void reader(ChannelInput<Integer> in) {
    while (true) System.out.println(in.read());
  }
}
