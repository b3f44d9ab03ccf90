/** Patterns. */
@NullMarked
package csp.patterns;

import org.jspecify.annotations.NullMarked;
