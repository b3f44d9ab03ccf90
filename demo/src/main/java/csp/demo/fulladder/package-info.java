/** A full adder of logic gates, each of which is a process. */
@NullMarked
package csp.demo.fulladder;

import org.jspecify.annotations.NullMarked;
