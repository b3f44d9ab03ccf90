/** The product of two matrices, a process for each cell. */
@NullMarked
package csp.demo.matrix;

import org.jspecify.annotations.NullMarked;
