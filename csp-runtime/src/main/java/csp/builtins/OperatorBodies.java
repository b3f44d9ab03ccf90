package csp.builtins;

import csp.Alt;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the processes of {@link Operators}, {@link Logic} and {@link Signals} do. */
final class OperatorBodies {
  private OperatorBodies() {}

  @Forever
  static <A, R> void map(
      ChannelInput<? extends A> in,
      ChannelOutput<? super R> out,
      Function<? super A, ? extends R> f) {
    out.write(f.apply(in.read()));
  }

  /** Reads its inputs in whichever order they come, so that no order of writing deadlocks it. */
  @Process
  static <A, B, R> void map2(
      ChannelInput<? extends A> in1,
      ChannelInput<? extends B> in2,
      ChannelOutput<? super R> out,
      BiFunction<? super A, ? super B, ? extends R> f) {
    Alt<Object> either = Alt.of(in1, in2);
    while (true) {
      Choice<Object> first = either.choose();
      Optional<? extends A> a = first.from(in1);
      if (a.isPresent()) {
        out.write(f.apply(a.get(), in2.read()));
      } else {
        B b = first.from(in2).orElseThrow();
        out.write(f.apply(in1.read(), b));
      }
    }
  }

  @Forever
  static <T> void filter(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, Predicate<? super T> wanted) {
    T value = in.read();
    if (wanted.test(value)) {
      out.write(value);
    }
  }

  @Forever
  static <A, R> R scan(
      R state,
      ChannelInput<? extends A> in,
      ChannelOutput<? super R> out,
      BiFunction<? super R, ? super A, ? extends R> f) {
    R next = f.apply(state, in.read());
    out.write(next);
    return next;
  }

  @Process
  static <A, R> void adjacent(
      ChannelInput<? extends A> in,
      ChannelOutput<? super R> out,
      BiFunction<? super A, ? super A, ? extends R> f) {
    A before = in.read();
    while (true) {
      A now = in.read();
      out.write(f.apply(before, now));
      before = now;
    }
  }

  /** The values of the last {@code window} steps are kept in a ring; it begins with zeros. */
  @Process
  static void difference(
      ChannelInput<? extends Number> in, ChannelOutput<? super Double> out, int window) {
    double[] past = new double[window];
    for (int i = 0; true; i = (i + 1) % window) {
      double now = in.read().doubleValue();
      out.write(now - past[i]);
      past[i] = now;
    }
  }
}
