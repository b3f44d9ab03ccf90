package csp.demo.tutorial;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Forever;
import csp.annotation.Process;

/** An answer: a server whose state is a record. */
final class Average {
  // @start region=server
  record SoFar(int count, double sum) {
    SoFar plus(double x) {
      return new SoFar(count + 1, sum + x);
    }
  }

  @Forever
  static SoFar average(SoFar soFar, ChannelInput<Double> in, ChannelOutput<Double> out) {
    SoFar now = soFar.plus(in.read());
    out.write(now.sum() / now.count());
    return now;
  }

  // @end

  @Process
  static void measure(ChannelOutput<Double> out, ChannelInput<Double> averages) {
    for (double x : new double[] {4, 8, 9}) {
      out.write(x);
      System.out.println(x + ", on average " + averages.read());
    }
    out.close();
  }

  static void main() {
    Channel<Double> values = Channel.create();
    Channel<Double> averages = Channel.create();
    Par.of(
            AverageProcesses.measure(values, averages),
            AverageProcesses.average(new SoFar(0, 0), values, averages))
        .start();
  }
}
