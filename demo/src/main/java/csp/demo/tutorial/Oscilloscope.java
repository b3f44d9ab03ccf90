package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.builtins.Operators;
import csp.builtins.Routes;
import csp.builtins.Signals;
import csp.builtins.Sources;
import csp.demo.drawing.Show;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Three traces on one screen: a sine, the sine of an angle that grows by starts, and noise that was
 * smoothed. It draws with {@link Traces}; {@link Scope} shows the like in a terminal.
 */
final class Oscilloscope {
  static final int SAMPLES = 400;
  static final double STEP = 0.05;

  // @start region=record
  /** The screen: it takes so many samples of all signals, and switches everything off. */
  @Process
  static void record(ChannelInput<List<Double>> in, int samples, List<List<Double>> recorded) {
    for (int i = 0; i < samples; i++) recorded.add(in.read());
    in.poison();
  }

  // @end

  // @start region=network
  static CSPProcess network(Random random, List<List<Double>> recorded) {
    Channel<Double> time = Channel.create("time");
    Channel<Double> steady = Channel.create("steady");
    Channel<Double> jerky = Channel.create("jerky");
    Channel<Double> steps = Channel.create("steps");
    Channel<Double> sine = Channel.create("sine");
    Channel<Double> stairs = Channel.create("stairs");
    Channel<Double> noise = Channel.create("noise");
    Channel<Double> smooth = Channel.create("smooth");
    Channel<List<Double>> all = Channel.create("all");
    return Par.of(
        Sources.ramp(time, STEP),
        Routes.delta(time, List.of(steady, jerky)),
        Signals.sin(steady, sine),
        Operators.map(jerky, steps, t -> Math.floor(t * 2) / 2).named("round"),
        Signals.sin(steps, stairs),
        Sources.iterate(noise, 0.0, _ -> random.nextGaussian()).named("noise"),
        Operators.scan(noise, smooth, 0.0, (mean, x) -> 0.9 * mean + 0.1 * x).named("smooth"),
        Routes.zip(List.of(sine, stairs, smooth), all),
        OscilloscopeProcesses.record(all, SAMPLES, recorded));
  }

  // @end

  static void main() {
    main(Show.file("oscilloscope.png"), System.out);
  }

  static void main(Path file, PrintStream out) {
    List<List<Double>> recorded = new ArrayList<>();
    network(new Random(1), recorded).start();
    Show.picture("Oscilloscope", Traces.draw(recorded, STEP), file, out);
  }
}
