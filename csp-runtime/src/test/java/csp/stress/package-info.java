/**
 * What holds under load: many processes at once, and assertions outside of them. The tests marked
 * {@code stress}, here and in other packages, have a short form in every build. {@code mvn verify
 * -Pstress} runs them alone, and for long; how long is told in {@link csp.stress.Stress}:
 *
 * <ul>
 *   <li>Ten minutes in each of the three ways of running processes, by the clock: networks drawn
 *       from a seed, round after round. Values are conserved while all operations meet interrupts,
 *       poison and termination ({@code ConservationTest}); choices that cross, and barriers; memory
 *       that is handed over; random terms that are terminated ({@code StormTest}); bodies made up
 *       at random ({@code RandomBodiesTest}). In {@code compiled} some of the processes of a round
 *       are compiled, or all, or none.
 *   <li>Once, some minutes more, for what makes its threads itself: every interleaving of small
 *       cases with three preemptions ({@code StacklessInterleavingsTest}), those that Lincheck
 *       finds, and what a million choices leave behind ({@code LostChoicesTest}).
 * </ul>
 *
 * <p>{@code -Dcsp.stress.minutes=60} takes an hour in place of the ten minutes. A failure names the
 * seed of its round: {@code -Dcsp.seed} repeats it.
 */
@NullMarked
package csp.stress;

import org.jspecify.annotations.NullMarked;
