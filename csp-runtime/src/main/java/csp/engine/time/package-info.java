/**
 * Alarms: instants to wait for, in a choice or by sleeping. The ticks of a clock are values of a
 * channel ({@code csp.engine.channel.Ticks}); how long any operation waits at most is a {@code
 * csp.engine.stackless.TimeLimit}, or the deadline of a thread that is parked.
 */
@NullMarked
package csp.engine.time;

import org.jspecify.annotations.NullMarked;
