/** A ray tracer, a process for each pixel. */
@NullMarked
package csp.demo.raytracer;

import org.jspecify.annotations.NullMarked;
