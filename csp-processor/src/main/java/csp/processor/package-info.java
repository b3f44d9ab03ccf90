/**
 * The annotation processor behind {@link csp.annotation.Process} and {@link
 * csp.annotation.Forever}.
 *
 * <p>One noun per stage. {@link csp.processor.ProcessProcessor} collects the classes of a round.
 * {@code Checks} makes a {@code Reading} of each marked method: a {@code Factory}, its {@code
 * Mistake}s, or {@code NotYet} when another processor still owes a type. {@code ProcessesFile} lays
 * the factories of one class out as source. {@code Misuse} holds every sentence that a user may be
 * told.
 *
 * <p>Beside this pipeline, and never needed by it, {@code BodyLint} listens to javac and reads the
 * bodies of methods when their types are known. Where there is no javac it is not there.
 *
 * <p>The types of {@code csp} are known here by name only, since {@code csp} is itself compiled
 * with this processor.
 */
@NullMarked
package csp.processor;

import org.jspecify.annotations.NullMarked;
