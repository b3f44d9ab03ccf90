/** The programs of the tutorial in {@code demo/tutorial}, one file each. */
@NullMarked
package csp.demo.tutorial;

import org.jspecify.annotations.NullMarked;
