package csp;

import org.jspecify.annotations.Nullable;

/**
 * One iteration of a server that carries a state: it is given what the iteration before it
 * returned.
 *
 * <pre>{@code
 * Iteration<Integer> count =
 *     n -> {
 *       out.write(n);
 *       return n + 1;
 *     };
 * CSPServer integers = CSPServer.of("integers", 0, count, out);
 * }</pre>
 *
 * @param <S> the state
 */
@FunctionalInterface
public interface Iteration<S extends @Nullable Object> {
  /** Runs one iteration and returns the state for the next. */
  S next(S state) throws Exception;
}
