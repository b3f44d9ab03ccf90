package csp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method as a process: straight-line code that communicates only through the
 * channels it is given, and ends.
 *
 * <p>For a class {@code Numbers} the annotation processor writes a class {@code NumbersProcesses}
 * in the same package, with one factory of the same name and parameters for each marked method. The
 * factory does not run the method; it returns a {@code csp.CSPProcess}, a description to compose
 * and start:
 *
 * <pre>{@code
 * import csp.Channel;
 * import csp.ChannelOutput;
 * import csp.annotation.Process; // by this single-type import: java.lang has a Process too
 *
 * final class Numbers {
 *   @Process
 *   static void writer(ChannelOutput<Integer> out, int n) {
 *     for (int i = 0; i < n; i++) out.write(i);
 *     out.close();
 *   }
 * }
 *
 * final class Main {
 *   static void main() {
 *     Channel<Integer> numbers = Channel.buffered(3);
 *     NumbersProcesses.writer(numbers, 3).start();
 *     numbers.forEach(System.out::println); // prints 0, 1, 2
 *   }
 * }
 * }</pre>
 *
 * <p>The method must be static, not private, and return nothing; it may throw any exception. Every
 * other use is a compile-time error that says what to change. The retention is {@code CLASS}: the
 * mark costs nothing at run time.
 *
 * <p>{@code import csp.annotation.*} does not work: {@code java.lang.Process} then makes the name
 * ambiguous. Import this type by its name.
 *
 * <p>The idea is python-csp's {@code @process} decorator; the term is Hoare's (1978).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Process {
  /**
   * The name of the process in traces, errors and dumps. By default the name of the method.
   *
   * @return the name, or the empty string for the method's own
   */
  String value() default "";
}
