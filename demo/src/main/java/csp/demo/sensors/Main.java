package csp.demo.sensors;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.demo.Arguments;
import csp.demo.Progress;
import csp.demo.drawing.Show;
import csp.demo.drawing.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The signal of an accelerometer in somebody's pocket: how strong it is, smoothed, and whether the
 * thing falls, which is when it feels no weight.
 *
 * <pre>
 * sensor ---&gt; delta2 ---------------------------------------------&gt; scope
 *               |                                                   ^ ^ ^
 *               +---&gt; magnitude ---&gt; delta2 -----------strength-----+ | |
 *                                      |                              | |
 *                                      +---&gt; smooth ---&gt; delta2 ------+ |
 *                                                          |            |
 *                                                          +---&gt; below -+
 * </pre>
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=sensors
 * mvn -q compile exec:exec -Ddemo=sensors -Dargs="scope.png my-recording.csv"
 * }</pre>
 *
 * <p>The arguments are the file for the picture, and a recording: a line for each sample, with the
 * time in seconds and the acceleration along three axes. Where there is a display a window opens
 * instead, and shows it in real time. python-csp's program read ten USB sensors; here one is played
 * back, which is simulated.
 */
public final class Main {
  private static final int WINDOW = 10;

  private Main() {}

  /** Draws the signals, and prints when it fell. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    Path file = given.output(Show.file("sensors.png"));
    Recording recording =
        given.hasMore() ? Recording.of(given.path(Path.of(""))) : Recording.ofPocket();
    given.end();

    Traces traces = new Traces();
    Supplier<BufferedImage> picture = () -> new Oscilloscope(traces, recording).draw("In a pocket");
    Window window = Window.open("Sensor");
    Progress progress =
        Progress.of(recording.samples().size(), "samples").besides(() -> window.show(picture));
    network(recording, window.isOpen(), traces, progress).start();

    traces.falls().forEach(System.out::println);
    window.finish(picture.get(), file, System.out);
  }

  static CSPProcess network(
      Recording recording, boolean inRealTime, Traces traces, Progress progress) {
    Channel<Sample> samples = Channel.create("samples");
    Channel<Sample> toMagnitude = Channel.create("to magnitude");
    Channel<Sample> toScope = Channel.create("samples to scope");
    Channel<Double> magnitudes = Channel.create("magnitudes");
    Channel<Double> toSmooth = Channel.create("to smooth");
    Channel<Double> strength = Channel.create("strength");
    Channel<Double> means = Channel.create("means");
    Channel<Double> toBelow = Channel.create("to below");
    Channel<Double> smooth = Channel.create("smooth");
    Channel<Double> falling = Channel.create("falling");
    return Par.of(
        DspProcesses.sensor(recording, inRealTime, samples),
        DspProcesses.delta2(samples, toScope, toMagnitude),
        DspProcesses.magnitude(toMagnitude, magnitudes),
        DspProcesses.delta2(magnitudes, strength, toSmooth),
        DspProcesses.smooth(WINDOW, toSmooth, means),
        DspProcesses.delta2(means, smooth, toBelow),
        DspProcesses.below(Dsp.GRAVITY / 3, toBelow, falling),
        DspProcesses.scope(toScope, strength, smooth, falling, traces, progress));
  }
}
