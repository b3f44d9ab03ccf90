/** Communicating Sequential Processes: processes, channels and guards. */
@NullMarked
package csp;

import org.jspecify.annotations.NullMarked;
