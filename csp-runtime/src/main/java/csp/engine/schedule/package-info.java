/**
 * Which process runs next, on which thread, and on how many. {@code Worker}s run those that have no
 * thread in turns, each on a virtual thread, and steal from one another; the {@code Scheduler} is
 * where they and all other threads meet.
 *
 * <p>To wake a second worker costs more than many communications, so it is only done if there is
 * work enough; {@code Breadth} finds out whether that pays. Whoever is woken runs next on the same
 * worker, unless turns are long: then it goes where another worker can take it. A {@code Watchdog}
 * sees when a turn takes long, in foreign code or in a loop: what waits behind it gets a new worker
 * on another thread.
 *
 * <p>Of what it runs it knows that it is a {@link csp.engine.schedule.TurnTaker}. Others see that,
 * {@code Scheduler.submit} and what a process does to the worker whose thread it has.
 */
@NullMarked
package csp.engine.schedule;

import org.jspecify.annotations.NullMarked;
