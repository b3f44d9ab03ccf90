package csp;

import org.jspecify.annotations.Nullable;

/**
 * A process that runs one iteration again and again, until it is poisoned, closed, terminated or
 * dismissed, or fails. Servers are made by the factories that are generated for {@code @Forever}
 * methods, or by {@code of} from a lambda; one that carries a state is given what its last
 * iteration returned.
 *
 * <pre>{@code
 * static CSPServer integers(ChannelOutput<Integer> out) {
 *   return CSPServer.of("integers", 0, n -> { out.write(n); return n + 1; }, out);
 * }
 * }</pre>
 *
 * <p>A server that was poisoned or closed has ended normally: {@code server.then(b)} goes on with
 * b. It stops between two iterations when it has been terminated, or dismissed as a daemon. A
 * process with a prologue, or one that decides itself when to end, is no server but a {@link
 * CSPProcess} with a loop; so is all else that is said about ends, threads and memory said there.
 */
public sealed interface CSPServer extends CSPProcess permits Server {
  @Override
  CSPServer daemon();

  @Override
  CSPServer named(String name);

  /**
   * Returns a server that repeats a lambda.
   *
   * @param args the channels and barriers that it owns, or things that hold some
   * @throws IllegalArgumentException if one of {@code args} is a record that cannot be opened
   * @throws NullPointerException if the name, the iteration or the array is null
   */
  static CSPServer of(String name, Body iteration, @Nullable Object... args) {
    return Server.of(
        name, Server.NO_STATE, Server.stateless(iteration, Terms.checkName(name)), args);
  }

  /**
   * Returns a server that repeats a lambda, which is first given {@code first} and then what it
   * returned the time before. Every start begins with {@code first} again.
   *
   * @throws IllegalArgumentException if one of {@code args} is a record that cannot be opened
   * @throws NullPointerException if the name, the iteration or the array is null
   */
  static <S extends @Nullable Object> CSPServer of(
      String name, S first, Iteration<S> iteration, @Nullable Object... args) {
    return Server.of(name, first, iteration, args);
  }

  /** Returns a server that repeats an annotated method: what generated factories call. */
  static CSPServer of(ProcessMethod method, Body iteration, @Nullable Object... arguments) {
    return Server.of(
        method, Server.NO_STATE, Server.stateless(iteration, method.name()), arguments);
  }

  /** Returns a server that repeats an annotated method with a state. */
  static <S extends @Nullable Object> CSPServer of(
      ProcessMethod method, S first, Iteration<S> iteration, @Nullable Object... arguments) {
    return Server.of(method, first, iteration, arguments);
  }
}
