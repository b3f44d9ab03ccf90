package csp.patterns;

/**
 * What became of a job: what a {@link Farm} writes whose work is {@link Farm#attempt attempted}.
 *
 * <pre>{@code
 * switch (outcome) {
 *   case Outcome.Done(var job, var result) -> show(job, result);
 *   case Outcome.Failed(var job, var why) -> complain(job, why);
 * }
 * }</pre>
 *
 * @param <J> the jobs
 * @param <R> the results
 */
public sealed interface Outcome<J, R> {
  /** The job. */
  J job();

  /** It is done, and this is the result. */
  record Done<J, R>(J job, R result) implements Outcome<J, R> {}

  /** It could not be done, and this is why. */
  record Failed<J, R>(J job, Exception why) implements Outcome<J, R> {}
}
