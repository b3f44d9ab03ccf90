/**
 * Processes without a stack. One whose method could be compiled is a {@link
 * csp.engine.stackless.StacklessProcess}: another kind of waiter, to which channels, choices and
 * barriers are the same. Where it is in its code is kept in {@link csp.engine.stackless.Frame}s, of
 * classes that {@code csp.engine.compiler} derives from the bytecode of the user's method. While it
 * waits it has no thread.
 *
 * <p>Every operation that may wait has two steps for it: <em>attempt</em> does it at once, or
 * nothing; then the frames save themselves; then <em>enrol</em> puts the process where a partner
 * will find it, and is the last that is done, since from then on it may run elsewhere. Whoever
 * takes it out of its {@link csp.engine.waiting.Place} (a partner, a signal, a {@link
 * csp.engine.stackless.TimeLimit}) is the one that schedules it, so that happens once.
 *
 * <p>A compiled process that calls an operation where it cannot leave its stack, in code that was
 * not read, blocks its thread ({@code Blocking}), and the worker moves to another one first.
 *
 * <p>Which operations there are, beside reading and writing, is not known here: each is an {@link
 * csp.engine.stackless.Operation}, found in a table by the number that derived code names. Derived
 * code, beside the engine, calls what is public in {@code Frame} and {@code StacklessProcess}.
 */
@NullMarked
package csp.engine.stackless;

import org.jspecify.annotations.NullMarked;
