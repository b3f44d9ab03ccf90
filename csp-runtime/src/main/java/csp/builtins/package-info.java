/**
 * Ready-made processes, to build networks of.
 *
 * <pre>{@code
 * // commstime: three processes in a ring, and one that prints what they count
 * Channel<Integer> a = Channel.create();
 * Channel<Integer> b = Channel.create();
 * Channel<Integer> c = Channel.create();
 * Channel<Integer> out = Channel.create();
 * Par.of(
 *         Relays.prefix(c, a, 0),
 *         Routes.delta(a, List.of(b, out)),
 *         Operators.succ(b, c),
 *         Sinks.printer(out))
 *     .start(); // prints 0, 1, 2, ...
 * }</pre>
 *
 * <ul>
 *   <li>{@link csp.builtins.Sources} only write, {@link csp.builtins.Sinks} only read.
 *   <li>{@link csp.builtins.Relays} pass values on: at once, later, or as many as they can hold.
 *   <li>{@link csp.builtins.Operators} compute: {@code map}, {@code map2}, {@code filter}, {@code
 *       scan}, and some of them with names; {@link csp.builtins.Logic} is gates, {@link
 *       csp.builtins.Signals} is for measured values.
 *   <li>{@link csp.builtins.Routes} lead from several channels to one, and from one to several.
 * </ul>
 *
 * <p>Inputs come first, then outputs, then parameters. Every factory gives a process that can be
 * composed and started as any other, many times.
 *
 * <h2>How they end</h2>
 *
 * <p>Poison of any channel of a process ends it, and it poisons its others: at once if it waits on
 * the poisoned channel, else when it next uses it. When an input is closed, what the process still
 * holds and what the input still yields is delivered first; then it closes its outputs. When an
 * output is closed, it closes its inputs, and values for that output have no way to go. What
 * differs from this is said at the process. None of them ends otherwise, but {@code each} and
 * {@code once}; as daemons, or terminated, they end as every process.
 *
 * <p>Each runs as {@link csp.CSPProcess} says; an interrupt reaches them by way of {@code start()}.
 * What was done before a value was written to a process happens before what it writes because of it
 * is read.
 *
 * <h2>Where they come from</h2>
 *
 * <p>All are in python-csp's {@code csp.builtins} and {@code csp.dsp} or in JCSP's {@code
 * jcsp.plugNplay}, or stand in for many of those; but there values have no types.
 *
 * <table>
 * <caption>python-csp, csp.builtins</caption>
 * <tr><th scope="col">there</th><th scope="col">here</th><th scope="col">note</th></tr>
 * <tr><td>And, Or, Xor, Nand, Nor, Not</td><td>Logic.and, or, xor, nand, nor, not</td><td>of Integer, bit by bit</td></tr>
 * <tr><td>Blackhole</td><td>Sinks.blackHole</td><td></td></tr>
 * <tr><td>Clock</td><td>Sources.clock</td><td>writes the time; None is no value here</td></tr>
 * <tr><td>Cos, Sin</td><td>Signals.cos, sin</td><td></td></tr>
 * <tr><td>Delta2, Splitter</td><td>Routes.delta</td><td>to any number, in whichever order they are read</td></tr>
 * <tr><td>Div, FloorDiv, Mod, Pow</td><td>map2</td><td>for example map2(a, b, out, Math::floorMod)</td></tr>
 * <tr><td>Eq, Ne, Geq, Leq, Gt, Lt</td><td>map2</td><td>map2(a, b, out, (x, y) -&gt; x &gt;= y)</td></tr>
 * <tr><td>Fibonacci</td><td>Sources.fibonacci</td><td></td></tr>
 * <tr><td>FixedDelay</td><td>Relays.fixedDelay</td><td></td></tr>
 * <tr><td>Generate</td><td>Sources.numbers</td><td></td></tr>
 * <tr><td>GenerateFloats</td><td>Sources.ramp</td><td>the increment is always given</td></tr>
 * <tr><td>Id</td><td>Relays.id</td><td></td></tr>
 * <tr><td>Is, Is_Not</td><td>—</td><td>to compare identities is bad style here: map2(a, b, out, (x, y) -&gt; x == y)</td></tr>
 * <tr><td>Land, Lor, Lxor, Lnand, Lnor, Lnot</td><td>Logic.land, lor, lxor, lnand, lnor, lnot</td><td>of Boolean; there they return an operand, and Lxor is wrong</td></tr>
 * <tr><td>LShift, RShift</td><td>map2</td><td>map2(a, b, out, (x, y) -&gt; x &lt;&lt; y)</td></tr>
 * <tr><td>Mul, Multiply</td><td>Operators.times</td><td></td></tr>
 * <tr><td>Mult</td><td>Operators.scale</td><td></td></tr>
 * <tr><td>Mux2</td><td>Routes.alternate; Routes.mux</td><td>what it does; what it says it does</td></tr>
 * <tr><td>Neg</td><td>Operators.negate</td><td></td></tr>
 * <tr><td>Plus, Pairs</td><td>Operators.plus</td><td>JCSP's Pairs is another process</td></tr>
 * <tr><td>Pred, Succ</td><td>Operators.pred, succ</td><td></td></tr>
 * <tr><td>Prefix</td><td>Relays.prefix</td><td>the first item is always given</td></tr>
 * <tr><td>Printer</td><td>Sinks.printer</td><td></td></tr>
 * <tr><td>Sign</td><td>Operators.sign</td><td></td></tr>
 * <tr><td>Sub</td><td>Operators.minus</td><td></td></tr>
 * <tr><td>Zeroes</td><td>Sources.constant(out, 0)</td><td></td></tr>
 * <tr><td>the other unary and binary operators</td><td>Operators.map, map2</td><td>with any function, of any types</td></tr>
 * </table>
 *
 * <table>
 * <caption>python-csp, csp.dsp</caption>
 * <tr><th scope="col">there</th><th scope="col">here</th><th scope="col">note</th></tr>
 * <tr><td>ACCEL_DUE_TO_GRAVITY</td><td>Signals.STANDARD_GRAVITY</td><td></td></tr>
 * <tr><td>Cos, Sin, Tan</td><td>Signals.cos, sin, tan</td><td></td></tr>
 * <tr><td>Difference</td><td>Signals.difference</td><td>with a window that is not ignored</td></tr>
 * <tr><td>GenerateFloats</td><td>Sources.ramp(out, 0.1)</td><td></td></tr>
 * <tr><td>Magnitude</td><td>Signals.magnitude</td><td></td></tr>
 * <tr><td>Normalise</td><td>Signals.normalise</td><td>from start to end; there start is not subtracted</td></tr>
 * <tr><td>Square</td><td>Signals.square</td><td></td></tr>
 * <tr><td>Threshold</td><td>Signals.threshold</td><td></td></tr>
 * <tr><td>Unzip</td><td>Routes.unzip</td><td>there it never works</td></tr>
 * <tr><td>Zip</td><td>Routes.zip</td><td></td></tr>
 * </table>
 *
 * <table>
 * <caption>JCSP, jcsp.plugNplay</caption>
 * <tr><th scope="col">there</th><th scope="col">here</th><th scope="col">note</th></tr>
 * <tr><td>And, Or, Xor, Nand, Nor</td><td>Logic.and, or, xor, nand, nor</td><td></td></tr>
 * <tr><td>BlackHole</td><td>Sinks.blackHole</td><td></td></tr>
 * <tr><td>Delta, Delta2</td><td>Routes.delta</td><td></td></tr>
 * <tr><td>Demultiplex, Multiplex</td><td>Routes.demultiplex, multiplex</td><td>of Indexed values, not of pairs of messages</td></tr>
 * <tr><td>Deparaplex, Paraplex</td><td>Routes.unzip, zip</td><td>of lists that are not used again</td></tr>
 * <tr><td>DynamicDelta</td><td>Routes.dynamicDelta</td><td></td></tr>
 * <tr><td>Fibonacci</td><td>Sources.fibonacci</td><td>begins with 1, as in python-csp</td></tr>
 * <tr><td>FixedDelay</td><td>Relays.fixedDelay</td><td></td></tr>
 * <tr><td>FramedButton, -Array, -Grid, FramedScrollbar</td><td>—</td><td>components of a GUI that is gone</td></tr>
 * <tr><td>Generate</td><td>Sources.constant</td><td></td></tr>
 * <tr><td>Identity</td><td>Relays.id</td><td></td></tr>
 * <tr><td>Integrate</td><td>Operators.integrate</td><td>scan for other types</td></tr>
 * <tr><td>Merge, Merge2</td><td>Routes.merge</td><td></td></tr>
 * <tr><td>Mult</td><td>Operators.scale</td><td></td></tr>
 * <tr><td>Numbers</td><td>Sources.numbers</td><td></td></tr>
 * <tr><td>Pairs</td><td>Operators.pairs</td><td>adjacent for other types</td></tr>
 * <tr><td>Plex, Plex2</td><td>Routes.mux</td><td></td></tr>
 * <tr><td>Plus, Times</td><td>Operators.plus, times</td><td></td></tr>
 * <tr><td>Prefix</td><td>Relays.prefix</td><td></td></tr>
 * <tr><td>Printer</td><td>Sinks.printer</td><td>its prefix and suffix are Operators.map's business</td></tr>
 * <tr><td>ProcessRead, ProcessWrite</td><td>Sinks.once, Sources.once</td><td></td></tr>
 * <tr><td>Regular</td><td>Sources.regular</td><td></td></tr>
 * <tr><td>Regulate</td><td>Relays.regulate</td><td>writes nothing before the first value; there null</td></tr>
 * <tr><td>Sign</td><td>Operators.sign</td><td></td></tr>
 * <tr><td>Squares</td><td>Sources.squares</td><td></td></tr>
 * <tr><td>Substitute</td><td>Operators.substitute</td><td></td></tr>
 * <tr><td>Successor</td><td>Operators.succ</td><td></td></tr>
 * <tr><td>Tail</td><td>Relays.tail</td><td></td></tr>
 * <tr><td>jcsp.util: Buffer, OverWriteOldestBuffer, OverFlowingBuffer</td><td>Relays.fifo, sliding, dropping</td><td>stores of channels there; Channel.buffered is the first of them</td></tr>
 * <tr><td>jcsp.util: InfiniteBuffer, OverWritingBuffer</td><td>—</td><td>the first hides that a reader is too slow; the second is sliding(in, out, 1) for those who want the newest</td></tr>
 * <tr><td>plugNplay.ints: -Int of all the above</td><td>the same</td><td>values are typed; there are no twins</td></tr>
 * </table>
 */
@NullMarked
package csp.builtins;

import org.jspecify.annotations.NullMarked;
