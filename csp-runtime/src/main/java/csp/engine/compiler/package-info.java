/**
 * Derives stackless processes from the bytecode of plain methods. Not for users; {@code csp.engine}
 * gives it a method, and runs what it gives back.
 *
 * <p>It reads and writes class files with {@code java.lang.classfile} alone, and names the engine's
 * own types by name only. The stages are listed in {@link csp.engine.compiler.ProcessCompiler}.
 */
@NullMarked
package csp.engine.compiler;

import org.jspecify.annotations.NullMarked;
