/** What the programs that draw share: a canvas, axes, a window or a file. */
@NullMarked
package csp.demo.drawing;

import org.jspecify.annotations.NullMarked;
