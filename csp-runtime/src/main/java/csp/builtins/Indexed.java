package csp.builtins;

/**
 * A value and where it came from or goes to: what {@link Routes#multiplex} writes and {@link
 * Routes#demultiplex} reads. JCSP writes two messages instead, which no other process may come
 * between.
 *
 * <pre>{@code
 * CSPProcess tell =
 *     Sinks.<Indexed<Integer>>forEach(
 *         tagged, x -> System.out.println(x.value() + " from number " + x.index()));
 * Routes.multiplex(List.of(left, right), tagged).par(tell).start();
 * }</pre>
 *
 * @param index the position of the channel among those given, from 0
 * @param value the value
 * @param <T> the type of the value
 */
public record Indexed<T>(int index, T value) {}
