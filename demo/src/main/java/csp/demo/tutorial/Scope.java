package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.builtins.Routes;
import csp.builtins.Signals;
import csp.builtins.Sources;
import java.util.List;

/** An oscilloscope for a terminal. */
final class Scope {
  private static final int HALF = 20;

  @Process
  static void show(ChannelInput<List<Double>> in, int lines) {
    for (int i = 0; i < lines; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(2 * HALF + 1));
      line.setCharAt(HALF, '|');
      List<Double> values = in.read();
      line.setCharAt(HALF + (int) Math.round(values.get(0) * HALF), '*');
      line.setCharAt(HALF + (int) Math.round(values.get(1) * HALF), 'o');
      System.out.println(line.toString().stripTrailing());
    }
    in.poison();
  }

  static CSPProcess network() {
    Channel<Double> time = Channel.create("time");
    Channel<Double> a = Channel.create("a");
    Channel<Double> b = Channel.create("b");
    Channel<Double> sines = Channel.create("sines");
    Channel<Double> cosines = Channel.create("cosines");
    Channel<List<Double>> both = Channel.create("both");
    return Par.of(
        Sources.ramp(time, 0.4),
        Routes.delta(time, List.of(a, b)),
        Signals.sin(a, sines),
        Signals.cos(b, cosines),
        Routes.zip(List.of(sines, cosines), both),
        ScopeProcesses.show(both, 17));
  }

  static void main() {
    network().start();
  }
}
