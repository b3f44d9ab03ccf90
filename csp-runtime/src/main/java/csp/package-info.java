/**
 * Communicating Sequential Processes: processes, channels and guards.
 *
 * <p>A program is made of processes that share nothing and meet at channels. Each is written as
 * straight-line blocking code: a static method annotated {@link csp.annotation.Process} or {@link
 * csp.annotation.Forever}, whose generated factory makes a {@link csp.CSPProcess}, or a lambda
 * given to {@link csp.CSPProcess#of(String, Body, Object...)}. Processes are descriptions: they are
 * composed first and run when somebody says {@link csp.CSPProcess#start() start()} or {@link
 * csp.CSPProcess#spawn() spawn()}.
 *
 * <pre>{@code
 * Channel<Integer> numbers = Channel.create();
 * CSPProcess write = CSPProcess.of("write", () -> numbers.write(42), numbers);
 * CSPProcess read = CSPProcess.of("read", () -> System.out.println(numbers.read()), numbers);
 * write.par(read).start(); // prints 42
 * }</pre>
 *
 * <table>
 *   <caption>The words</caption>
 *   <tr><th>CSP</th><th>python-csp</th><th>here</th></tr>
 *   <tr><td>P ; Q</td><td>{@code p > q}</td><td>{@code p.then(q)}, {@link csp.Seq}</td></tr>
 *   <tr><td>P || Q</td><td>{@code p // [q]}</td><td>{@code p.par(q)}, {@link csp.Par}</td></tr>
 *   <tr><td>P ; P ; P</td><td>{@code p * 3}</td><td>{@code p.times(3)}</td></tr>
 *   <tr><td>mu X . P ; X</td><td>{@code @forever}</td><td>{@link csp.CSPServer}</td></tr>
 *   <tr><td>SKIP</td><td>{@code Skip()}</td><td>{@link csp.Skip#SKIP}</td></tr>
 *   <tr><td>c?x</td><td>{@code c.read()}</td><td>{@link csp.ChannelInput#read()}</td></tr>
 *   <tr><td>c!x</td><td>{@code c.write(x)}</td><td>{@link csp.ChannelOutput#write}</td></tr>
 *   <tr><td>a?x -&gt; P [] b?x -&gt; Q</td><td>{@code a | b}</td>
 *       <td>{@code a.or(b).select()}, {@link csp.Alt}</td></tr>
 *   <tr><td>shared event</td><td>{@code Barrier}</td><td>{@link csp.Barrier}</td></tr>
 * </table>
 *
 * <h2>How a network ends</h2>
 *
 * <p>{@code poison()} gives up, {@code close()} finishes; see {@link csp.Channel}. A process that
 * lets the exception of either escape has ended normally, and passes it on to the channels it owns,
 * which are those among its arguments. One that throws anything else has failed: its channels are
 * poisoned, nobody hangs, and {@code start()} throws {@link csp.ProcessFailedException}.
 *
 * <h2>Threads</h2>
 *
 * <p>A process made from an annotated method is compiled, where its code allows: from its bytecode
 * the engine derives one that keeps no stack while it waits, and runs it in turns with others on a
 * few threads. Any other, and a lambda, runs on a virtual thread of its own while its body runs;
 * {@link csp.CSPProcess#explain()} tells which, and why. The meaning is the same. Nothing should be
 * kept in a {@code ThreadLocal} from one operation or process to the next. The system property
 * {@code csp.execution} (or the environment variable {@code CSP}) forces one way: {@code compiled},
 * {@code virtual} or {@code platform}. Every operation works on any other thread, too.
 */
@NullMarked
package csp;

import org.jspecify.annotations.NullMarked;
