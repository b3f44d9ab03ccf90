package csp.demo.sensors;

import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import csp.demo.Progress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The processes; {@link Main} puts them together. */
final class Dsp {
  static final double GRAVITY = 9.80665;

  private Dsp() {}

  /** A sensor that has been recorded; if somebody watches, as fast as it was. */
  @Process
  static void sensor(Recording recording, boolean inRealTime, ChannelOutput<? super Sample> out) {
    CSPTimer timer = CSPTimer.create();
    double now = recording.begin();
    for (Sample sample : recording.samples()) {
      if (inRealTime) timer.sleep(Duration.ofNanos(Math.round(1e9 * (sample.time() - now))));
      now = sample.time();
      out.write(sample);
    }
    out.close();
  }

  @Forever
  static <T> void delta2(
      ChannelInput<T> in, ChannelOutput<? super T> one, ChannelOutput<? super T> other) {
    T value = in.read();
    one.write(value);
    other.write(value);
  }

  /** How strong the acceleration is, whatever its direction. */
  @Forever
  static void magnitude(ChannelInput<? extends Sample> in, ChannelOutput<? super Double> out) {
    Sample s = in.read();
    out.write(Math.sqrt(s.x() * s.x() + s.y() * s.y() + s.z() * s.z()));
  }

  /** The mean of the last {@code window} values. */
  @Process
  static void smooth(int window, ChannelInput<Double> in, ChannelOutput<? super Double> out) {
    Deque<Double> last = new ArrayDeque<>();
    for (double value : in) {
      last.add(value);
      if (last.size() > window) last.remove();
      out.write(last.stream().mapToDouble(d -> d).average().orElseThrow());
    }
    out.close();
  }

  /** Writes 1 while the value is below the limit, and else 0. */
  @Forever
  static void below(double limit, ChannelInput<Double> in, ChannelOutput<? super Double> out) {
    out.write(in.read() < limit ? 1.0 : 0.0);
  }

  /** Draws a point of each trace at every step, until the signals end. */
  @Process
  static void scope(
      ChannelInput<? extends Sample> samples,
      ChannelInput<Double> strength,
      ChannelInput<Double> smooth,
      ChannelInput<Double> falling,
      Traces traces,
      Progress progress) {
    for (Sample sample : samples) {
      traces.add(sample, strength.read(), smooth.read(), falling.read());
      progress.done(1);
    }
  }
}
