/**
 * How processes run and communicate. Not for users: what they import is in {@code csp}, which knows
 * the packages here, while none of them knows a type of {@code csp}. {@code csp} hands over the
 * makers of its exceptions and its operations ({@link csp.engine.Engine#install}) when it is
 * loaded.
 *
 * <p>A term of {@code csp} is a plan; started, it becomes a tree of runs, whose leaves are what
 * people call processes. A leaf whose method could be compiled needs no thread while it waits:
 * workers run many of that kind in turns. Any other has a thread, which it parks. To channels,
 * choices and barriers both are waiters, and the same.
 *
 * <h2>Where to find what</h2>
 *
 * <p>Each package knows only such as stand behind it in this list, so there are no circles; a test
 * holds that. What is public in them is so for the rest of the engine, for {@code csp} or for
 * derived code; users have no business there.
 *
 * <dl>
 *   <dt>{@link csp.engine.run}
 *   <dd>the tree of what runs, how it begins, ends, fails and is told to stop
 *   <dt>{@link csp.engine.time}
 *   <dd>alarms, as guards and to sleep by
 *   <dt>{@link csp.engine.barrier}
 *   <dd>where a number of parties meet at once
 *   <dt>{@link csp.engine.channel}
 *   <dd>where readers and writers meet, from the queues to what is written and read
 *   <dt>{@link csp.engine.choice}
 *   <dd>guards in queues, how a choice is claimed by its partners, how a process makes one
 *   <dt>{@link csp.engine.stackless}
 *   <dd>processes derived from bytecode, how they wait, and until when
 *   <dt>{@link csp.engine.schedule}
 *   <dd>which of those runs next, on which thread, and on how many
 *   <dt>{@link csp.engine.waiting}
 *   <dd>who waits, for what, and where; the queues they stand in, and their lock
 *   <dt>{@link csp.engine.plan}
 *   <dd>what {@code csp} hands over to be run, how that may end, and how it runs and why
 *   <dt>{@link csp.engine.seam}
 *   <dd>the one place each that parks, reads the clock, draws random numbers, starts threads and
 *       reports; the execution mode
 *   <dt>{@link csp.engine.compiler}
 *   <dd>derives processes without a stack from the bytecode of users' methods
 * </dl>
 */
@NullMarked
package csp.engine;

import org.jspecify.annotations.NullMarked;
