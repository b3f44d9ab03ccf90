/** From the bytecode of users' methods to processes without a stack. */
@NullMarked
package csp.engine.compiler;

import org.jspecify.annotations.NullMarked;
