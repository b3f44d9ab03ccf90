package csp.patterns;

/**
 * What a {@link Farm} does with a job. It may throw, may block, and may communicate over channels
 * of its own.
 *
 * <pre>{@code
 * Work<URI, Page> fetch = url -> download(url);
 * CSPProcess farm = Farm.unordered(urls, pages, 20, fetch);
 * }</pre>
 *
 * @param <J> the jobs
 * @param <R> the results
 */
@FunctionalInterface
public interface Work<J, R> {
  /** Returns the result of a job, not null. */
  R on(J job) throws Exception;
}
