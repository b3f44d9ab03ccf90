/** Five philosophers who dine without deadlock. */
@NullMarked
package csp.demo.philosophers;

import org.jspecify.annotations.NullMarked;
