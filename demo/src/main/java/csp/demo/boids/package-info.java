/** A flock of boids, in five steps. */
@NullMarked
package csp.demo.boids;

import org.jspecify.annotations.NullMarked;
