/** A queue with room for so many. */
@NullMarked
package csp.demo.queue;

import org.jspecify.annotations.NullMarked;
