/** A barber who sleeps while nobody waits. */
@NullMarked
package csp.demo.barber;

import org.jspecify.annotations.NullMarked;
