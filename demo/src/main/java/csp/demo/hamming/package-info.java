/** Hamming's problem: the numbers 2^i 3^j 5^k in order. */
@NullMarked
package csp.demo.hamming;

import org.jspecify.annotations.NullMarked;
