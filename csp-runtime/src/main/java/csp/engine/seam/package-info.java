/**
 * Where the engine touches the machine: the one place each that parks ({@link
 * csp.engine.seam.Parking}), reads the clock ({@link csp.engine.seam.Clock}), draws random numbers
 * ({@link csp.engine.seam.Chance}), starts threads ({@link csp.engine.seam.Threads}) and tells
 * people ({@link csp.engine.seam.Reports}). Tests replace the first four, and so choose the time,
 * the luck and the schedule; how they do is not public.
 */
@NullMarked
package csp.engine.seam;

import org.jspecify.annotations.NullMarked;
