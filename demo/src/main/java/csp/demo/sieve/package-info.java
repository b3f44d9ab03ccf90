/** The sieve of Eratosthenes, as a pipeline that grows. */
@NullMarked
package csp.demo.sieve;

import org.jspecify.annotations.NullMarked;
