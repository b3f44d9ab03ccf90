/**
 * Who waits, for what, and where. Whoever can wait is a {@link csp.engine.waiting.Waiter}: it waits
 * in one {@link csp.engine.waiting.Place} at a time, and knows its process and what it waits for. A
 * partner takes it out of its place, writes the outcome and wakes it; if its time is up, or it is
 * interrupted, terminated or dismissed, it withdraws by itself, and whoever came first has won. So
 * time-outs, interrupts and termination need nothing of channels, and are as atomic as a
 * communication.
 *
 * <p>The {@code ThreadWaiter} has a thread and parks it; the other kind, without a stack, is in
 * {@code csp.engine.stackless}. Which one the calling thread runs is kept in its {@link
 * csp.engine.waiting.Seat}. Those who wait in a queue are {@link csp.engine.waiting.Node}s of a
 * {@link csp.engine.waiting.Ring}, under a {@link csp.engine.waiting.SpinLock}. {@link
 * csp.engine.waiting.Refusals} has the texts of all that may come of a wait but its result.
 *
 * <p>What a waiter does is public, since every place deals with it; of its fields only its process
 * is, and {@code item} and {@code ticket}, which belong to the lock of the place.
 */
@NullMarked
package csp.engine.waiting;

import org.jspecify.annotations.NullMarked;
