/** Ready-made processes. */
@NullMarked
package csp.builtins;

import org.jspecify.annotations.NullMarked;
