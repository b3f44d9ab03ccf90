/**
 * The differential test: what a body does compiled and what it does on a virtual thread must be the
 * same, in every value, exception and line.
 *
 * <p>A {@link csp.differential.Subject} is one body and the two ways to run it; a {@link
 * csp.differential.Stage} runs it once among {@link csp.differential.Surroundings} and yields the
 * {@link csp.differential.Trace} of all that could be observed. The bodies that people wrote are in
 * {@link csp.differential.bodies}; {@link csp.differential.random} makes up more of them.
 */
package csp.differential;
