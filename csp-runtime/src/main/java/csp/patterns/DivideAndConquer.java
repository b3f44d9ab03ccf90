package csp.patterns;

import csp.CSPProcess;
import csp.CSPServer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides problems into parts, solves the parts in parallel, and combines their results.
 *
 * <pre>{@code
 * CSPProcess sort = DivideAndConquer.of(lists, sorted, new MergeSort(1000));
 * }</pre>
 *
 * <p>The process reads one problem after the other and writes its result: {@code in?p →
 * out!solve(p) → …}. Every part is a process; it waits for its own parts. There are as many as the
 * division makes, so let it call small what is not worth a process.
 *
 * <p>A method of the division that throws makes the process fail with that exception, after the
 * other parts of the problem have ended, and poisons {@code in} and {@code out}. Poison and close
 * of either pass to the other; a problem in hand is solved first. Interrupt and termination reach
 * all parts. What was done before a problem was written happens before each part of it, and that
 * before its result is read.
 *
 * <p>The idea is as old as mathematics; as a network of processes it is in Hoare's CSP (1978),
 * where quicksort and factorial are such.
 */
public final class DivideAndConquer {
  private DivideAndConquer() {}

  /**
   * How a kind of problem is divided. Its methods are called by many processes at the same time.
   *
   * @param <P> the problems
   * @param <R> the results
   */
  public interface Division<P, R> {
    /** Tells whether {@code problem} is solved at once. */
    boolean isSmall(P problem);

    /** Returns the result of a small problem, not null. */
    R solve(P problem);

    /** Returns the parts of a problem that is not small. */
    List<? extends P> split(P problem);

    /** Returns the result of a problem, not null, by those of its parts in their order. */
    R combine(List<R> results);
  }

  /** Returns the process that solves problems. */
  public static <P, R> CSPServer of(
      ChannelInput<? extends P> in, ChannelOutput<? super R> out, Division<P, R> division) {
    return DivideAndConquerProcesses.divideAndConquer(in, out, division);
  }

  @Forever
  static <P, R> void divideAndConquer(
      ChannelInput<? extends P> in, ChannelOutput<? super R> out, Division<P, R> division) {
    out.write(result(in.read(), division));
  }

  @Process
  static <P, R> void part(P problem, ChannelOutput<? super R> out, Division<P, R> division) {
    out.write(result(problem, division));
  }

  private static <P, R> R result(P problem, Division<P, R> division) {
    if (division.isSmall(problem)) {
      return division.solve(problem);
    }
    List<CSPProcess> parts = new ArrayList<>();
    List<Channel<R>> results = new ArrayList<>();
    for (P part : division.split(problem)) {
      Channel<R> result = Channel.buffered(1);
      results.add(result);
      parts.add(DivideAndConquerProcesses.part(part, result.out(), division));
    }
    Par.of(parts).start();
    List<R> values = new ArrayList<>();
    for (Channel<R> result : results) {
      values.add(result.read());
    }
    return division.combine(values);
  }
}
