/**
 * Barriers. Those who wait at one are in a queue, with the choices that offer it; the party that
 * makes the number full commits all of them at once, and is the only one that ever claims several
 * choices ({@code Gathering} tells why no two barriers lock each other out).
 */
@NullMarked
package csp.engine.barrier;

import org.jspecify.annotations.NullMarked;
