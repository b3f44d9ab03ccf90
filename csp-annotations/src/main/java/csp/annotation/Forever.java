package csp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method as one iteration of a server: a process that repeats it until one of its
 * channels is poisoned or closed, or it is terminated.
 *
 * <p>The generated factory returns a {@code csp.CSPServer}. The method is either {@code void}, or
 * carries state: one that returns the type of its first parameter is called again with what it
 * returned.
 *
 * <pre>{@code
 * final class Streams {
 *   @Forever
 *   static void successor(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
 *     out.write(in.read() + 1);
 *   }
 *
 *   @Forever
 *   static int count(int next, ChannelOutput<Integer> out) {
 *     out.write(next);
 *     return next + 1;
 *   }
 * }
 *
 * final class Main {
 *   static void main() {
 *     Channel<Integer> a = Channel.create();
 *     Channel<Integer> b = Channel.create();
 *     Par.of(
 *             StreamsProcesses.count(0, a),
 *             StreamsProcesses.successor(a, b),
 *             Sinks.printer(b))
 *         .start(); // prints 1, 2, 3, ...
 *   }
 * }
 * }</pre>
 *
 * <p>A server that begins with a prologue, or can end of itself, is a {@link Process}. The rules
 * for the method are those of {@link Process}, but for the return type. The retention is {@code
 * CLASS}.
 *
 * <p>The idea is python-csp's {@code @forever} decorator and occam's {@code WHILE TRUE}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Forever {
  /**
   * The name of the server in traces, errors and dumps. By default the name of the method.
   *
   * @return the name, or the empty string for the method's own
   */
  String value() default "";
}
