package csp.patterns;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.ProcessInterruptedException;
import java.util.Collections;

/**
 * A farm: several hands that do the same work, each on the next job that there is.
 *
 * <pre>{@code
 * // writes a page when it is there
 * CSPProcess fetch = Farm.unordered(urls, pages, 20, url -> download(url));
 * // writes images in order
 * CSPProcess draw = Farm.ordered(frames, images, 4, frame -> render(frame));
 * // goes on after failures, and tells of them
 * CSPProcess attempt = Farm.unordered(urls, results, 20, Farm.attempt(u -> download(u)));
 * }</pre>
 *
 * <p>{@link #unordered} writes results as they are ready and holds one job a hand. {@link #ordered}
 * writes them in the order of the jobs; while a slow one holds up the output, the others work ahead
 * by n jobs and no more.
 *
 * <p>Work that throws makes the farm fail: it poisons {@code in} and {@code out}, and {@code
 * start()} throws {@link csp.ProcessFailedException} with that exception as cause. If the other
 * jobs shall be done all the same, wrap the work in {@link #attempt}; the results then tell of
 * failures.
 *
 * <p>Poison of either side ends the farm and passes to the other; jobs in hand are finished and
 * their results dropped. When {@code in} is closed, all jobs that it still yields are done, then
 * {@code out} is closed. When {@code out} is closed, so is {@code in}. Interrupt and termination
 * reach all hands; work in foreign code is interrupted.
 *
 * <p>Each hand is a process, which may block its thread. What was done before a job was written
 * happens before the work on it, and that before its result is read.
 *
 * <p>It is the processor farm of the transputer's days, and python-csp's WorkerFarmer of
 * mandelbrot.
 */
public final class Farm {
  private Farm() {}

  /**
   * Returns a farm that writes each result when it is ready.
   *
   * @param n how many hands
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public static <J, R> CSPProcess unordered(
      ChannelInput<? extends J> in,
      ChannelOutput<? super R> out,
      int n,
      Work<? super J, ? extends R> work) {
    CSPProcess hand = FarmBodiesProcesses.hand(in, out, work);
    CSPProcess close = CSPProcess.of("close", ChannelOutput::close, out);
    return Par.of(Collections.nCopies(positive(n), hand)).then(close).named("farm");
  }

  /**
   * Returns a farm that writes the results in the order of the jobs.
   *
   * @param n how many hands
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public static <J, R> CSPProcess ordered(
      ChannelInput<? extends J> in,
      ChannelOutput<? super R> out,
      int n,
      Work<? super J, ? extends R> work) {
    int hands = positive(n);
    return Fresh.of(
        "farm",
        () -> {
          Channel<FarmBodies.Ticket<J, R>> jobs = Channel.create();
          Channel<FarmBodies.Ticket<J, R>> order = Channel.buffered(hands);
          CSPProcess hand = FarmBodiesProcesses.<J, R>ticketHand(jobs.in(), work);
          return Par.of(
              FarmBodiesProcesses.<J, R>deal(in, order.out(), jobs.out()),
              Par.of(Collections.nCopies(hands, hand)),
              FarmBodiesProcesses.<J, R>collect(order.in(), out));
        },
        in,
        out);
  }

  /**
   * Returns work that tells of exceptions in its result, and does not throw them. Poison, close,
   * interrupt and termination are still thrown, and so are errors.
   */
  public static <J, R> Work<J, Outcome<J, R>> attempt(Work<? super J, ? extends R> work) {
    return job -> {
      try {
        return new Outcome.Done<>(job, work.on(job));
      } catch (ChannelEndedException | ProcessInterruptedException | InterruptedException ended) {
        throw ended;
      } catch (Exception why) {
        return new Outcome.Failed<>(job, why);
      }
    };
  }

  private static int positive(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("a farm cannot have " + n + " hands");
    }
    return n;
  }
}
