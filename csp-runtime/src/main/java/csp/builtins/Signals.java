package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;

/**
 * Processes for signals: streams of numbers that are measured or drawn.
 *
 * <pre>{@code
 * Par.of(Sources.ramp(angles, 0.1), Signals.sin(angles, wave), oscilloscope(wave)).start();
 * }</pre>
 *
 * <p>They read numbers of any kind and write {@code Double}. Poison of either channel passes to the
 * other; when the input is closed, all values that it still yields are worked on, then the output
 * is closed. The origin is python-csp's {@code csp.dsp}.
 */
public final class Signals {
  /** The acceleration of a body that falls freely, in m/s²: what a sensor at rest shows. */
  public static final double STANDARD_GRAVITY = 9.80665;

  private Signals() {}

  /** The sine: {@code sin = in?x → out!sin(x) → sin}. Poison and close pass. */
  public static CSPServer sin(
      ChannelInput<? extends Number> in, ChannelOutput<? super Double> out) {
    return each("sin", in, out, Math::sin);
  }

  /** The cosine: {@code cos = in?x → out!cos(x) → cos}. Poison and close pass. */
  public static CSPServer cos(
      ChannelInput<? extends Number> in, ChannelOutput<? super Double> out) {
    return each("cos", in, out, Math::cos);
  }

  /** The tangent: {@code tan = in?x → out!tan(x) → tan}. Poison and close pass. */
  public static CSPServer tan(
      ChannelInput<? extends Number> in, ChannelOutput<? super Double> out) {
    return each("tan", in, out, Math::tan);
  }

  /** The square: {@code square = in?x → out!x² → square}. Poison and close pass. */
  public static CSPServer square(
      ChannelInput<? extends Number> in, ChannelOutput<? super Double> out) {
    return each("square", in, out, x -> x * x);
  }

  /**
   * Maps the range from {@code start} to {@code end} to that from 0 to 1: {@code normalise = in?x →
   * out!((x-start)/(end-start)) → normalise}. What lies outside lies outside afterwards, too.
   *
   * <p>Poison and close pass. python-csp's {@code Normalise} forgets to subtract {@code start}.
   *
   * @throws IllegalArgumentException if the range is empty
   */
  public static CSPServer normalise(
      ChannelInput<? extends Number> in,
      ChannelOutput<? super Double> out,
      double start,
      double end) {
    double range = end - start;
    if (!(Math.abs(range) > 0)) {
      throw new IllegalArgumentException("nothing lies between " + start + " and " + end);
    }
    return each("normalise", in, out, x -> (x - start) / range);
  }

  /**
   * Passes on what reaches a limit: {@code threshold = in?x → (out!x → threshold if x ≥ limit, else
   * threshold)}. Poison and close pass.
   */
  public static <T extends Number> CSPServer threshold(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, double limit) {
    return Operators.<T>filter(in, out, x -> x.doubleValue() >= limit).named("threshold");
  }

  /**
   * How much a signal has changed in the last {@code window} steps: {@code difference = D(0, …, 0),
   * D(x₁, …, xₙ) = in?y → out!(y-x₁) → D(x₂, …, xₙ, y)}. Before its beginning the signal was 0.
   *
   * <p>Poison and close pass. python-csp's {@code Difference} ignores its window, which is 1 if
   * none is given.
   *
   * @throws IllegalArgumentException if {@code window} is not positive
   */
  public static CSPProcess difference(
      ChannelInput<? extends Number> in, ChannelOutput<? super Double> out, int window) {
    return OperatorBodiesProcesses.difference(in, out, Given.positive(window, "a window"));
  }

  /**
   * The length of a vector: {@code magnitude = in?(x₁, …, xₙ) → out!√(x₁² + … + xₙ²) → magnitude}.
   * {@link Routes#zip} makes vectors of streams.
   *
   * <p>Poison and close pass.
   */
  public static CSPServer magnitude(
      ChannelInput<? extends Collection<? extends Number>> in, ChannelOutput<? super Double> out) {
    return Operators.<Collection<? extends Number>, Double>map(in, out, Signals::length)
        .named("magnitude");
  }

  private static double length(Collection<? extends Number> vector) {
    double sum = 0;
    for (Number x : vector) {
      sum += x.doubleValue() * x.doubleValue();
    }
    return Math.sqrt(sum);
  }

  private static CSPServer each(
      String name,
      ChannelInput<? extends Number> in,
      ChannelOutput<? super Double> out,
      DoubleUnaryOperator f) {
    return Operators.<Number, Double>map(in, out, x -> f.applyAsDouble(x.doubleValue()))
        .named(name);
  }
}
