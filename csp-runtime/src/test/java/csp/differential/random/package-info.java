/**
 * Bodies that are made up: {@link csp.differential.random.MadeUp} writes the source of a class from
 * a seed, {@link csp.differential.random.InMemory} compiles and loads it. Each of them ends,
 * whatever it is given, and does the same each time.
 */
package csp.differential.random;
