/** A canteen, a chef, and philosophers of whom one is greedy. */
@NullMarked
package csp.demo.chickens;

import org.jspecify.annotations.NullMarked;
