package csp.builtins;

import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What the processes of {@link Sources} do. */
final class SourceBodies {
  private SourceBodies() {}

  @Forever
  static <T> void constant(ChannelOutput<? super T> out, T value) {
    out.write(value);
  }

  @Forever
  static int numbers(int next, ChannelOutput<? super Integer> out) {
    out.write(next);
    return next + 1;
  }

  @Forever
  static <T> T iterate(T next, ChannelOutput<? super T> out, UnaryOperator<T> f) {
    out.write(next);
    return f.apply(next);
  }

  @Process
  static void fibonacci(ChannelOutput<? super Integer> out) {
    int a = 1;
    int b = 1;
    while (true) {
      out.write(a);
      int sum = a + b;
      a = b;
      b = sum;
    }
  }

  @Forever
  static int squares(int n, ChannelOutput<? super Integer> out) {
    out.write(n * n);
    return n + 1;
  }

  @Forever
  static long ramp(long n, ChannelOutput<? super Double> out, double increment) {
    out.write(n * increment);
    return n + 1;
  }

  @Process
  static <T> void each(ChannelOutput<? super T> out, Iterable<? extends T> values) {
    for (T value : values) {
      out.write(value);
    }
    out.close();
  }

  @Process
  static <T> void once(ChannelOutput<? super T> out, T value) {
    out.write(value);
  }

  @Process
  static void clock(ChannelOutput<? super Instant> out, Duration period) {
    ChannelInput<Instant> ticks = CSPTimer.every(period);
    while (true) {
      out.write(ticks.read());
    }
  }

  @Process
  static <T> void regular(ChannelOutput<? super T> out, T value, Duration period) {
    ChannelInput<Instant> ticks = CSPTimer.every(period);
    while (true) {
      out.write(value);
      ticks.read();
    }
  }
}
