/**
 * What the differential test runs both ways: one file a theme, one method a construct. A body reads
 * small numbers, writes what it makes of them and notes what else it does; each is deterministic.
 *
 * <p>They are written as users write, and worse: what is odd here is odd on purpose.
 */
package csp.differential.bodies;
