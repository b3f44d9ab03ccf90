/** Tokens go round a ring of processes. */
@NullMarked
package csp.demo.tokenring;

import org.jspecify.annotations.NullMarked;
