/** Pi, by throwing darts. */
@NullMarked
package csp.demo.pi;

import org.jspecify.annotations.NullMarked;
