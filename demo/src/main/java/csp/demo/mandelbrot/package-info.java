/** The Mandelbrot set, a process for each column, gathered in four ways. */
@NullMarked
package csp.demo.mandelbrot;

import org.jspecify.annotations.NullMarked;
