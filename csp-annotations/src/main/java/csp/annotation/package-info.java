/**
 * The two annotations that turn static methods into processes: {@link csp.annotation.Process} for
 * one that ends, {@link csp.annotation.Forever} for one that repeats.
 *
 * <p>What is written, and what the annotation processor generates from it:
 *
 * <pre>{@code
 * final class Numbers {
 *   @Process
 *   static void reader(ChannelInput<Integer> in) {
 *     while (true) System.out.println(in.read());
 *   }
 * }
 *
 * @Generated("csp.processor.ProcessProcessor")
 * final class NumbersProcesses {
 *   private static final ProcessMethod READER =
 *       ProcessMethod.of(MethodHandles.lookup(), Numbers.class, "reader", ChannelInput.class);
 *
 *   static CSPProcess reader(ChannelInput<Integer> in) {
 *     return CSPProcess.of(READER, () -> Numbers.reader(in), in);
 *   }
 * }
 * }</pre>
 */
package csp.annotation;
