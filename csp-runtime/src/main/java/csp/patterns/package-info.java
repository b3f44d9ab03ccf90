/**
 * Ways to put processes together that have proved themselves.
 *
 * <pre>{@code
 * // four hands render the frames of a film, which is shown in order
 * Farm.ordered(frames, images, 4, frame -> render(frame)).par(show(images)).start();
 * }</pre>
 *
 * <ul>
 *   <li>{@link csp.patterns.Pipeline}: stages in a row.
 *   <li>{@link csp.patterns.Farm}: several hands that do the same work, with ordered and unordered
 *       results, and with failures that end it or are results themselves.
 *   <li>{@link csp.patterns.DivideAndConquer}: problems that are divided into parts.
 *   <li>{@link csp.patterns.TokenRing}: nodes in a ring, and tokens that go round.
 *   <li>{@link csp.patterns.RequestReply}: questions that are answered; {@link
 *       csp.patterns.ClientServer}: how to put such together without deadlock.
 *   <li>{@link csp.patterns.ResourcePool}: things that one process uses at a time.
 *   <li>{@link csp.patterns.OnDemand}: a new process for each value.
 * </ul>
 *
 * <p>Those that are networks are factories of {@link csp.CSPProcess}, and compose with {@code
 * then}, {@code par} and {@code times} as every process. Channels within them are made anew at each
 * start, so they can be started many times, also at once.
 *
 * <p>In python-csp's {@code csp.patterns} there is {@code TokenRing}; client-server is announced.
 * The others are in its examples, in JCSP, in occam-π and in every book on the subject.
 */
@NullMarked
package csp.patterns;

import org.jspecify.annotations.NullMarked;
