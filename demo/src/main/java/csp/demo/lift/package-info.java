/** A lift, and those who ride in it. */
@NullMarked
package csp.demo.lift;

import org.jspecify.annotations.NullMarked;
