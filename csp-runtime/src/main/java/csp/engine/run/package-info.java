/**
 * The tree of what runs. A plan, started, becomes a tree of runs that mirrors it, root first: an
 * execution (a {@code start()} or {@code spawn()}), compositions, leaves. Only a leaf, a body of
 * the user's, occupies a thread or is without a stack, and only while the body runs. The rest is
 * driven by events: the thread whose leaf has ended tells the parents, which begin what comes next,
 * and runs one of the leaves that begin itself. So a sequence or a repetition stays on one thread,
 * and no thread ever waits for another to end unless a {@code start()} or {@code join()} of the
 * user's says so. Everything that walks over a tree does so with a list of its own, not by
 * recursion: no depth of nesting overflows a stack.
 *
 * <p>What a process spawns or starts hangs below its leaf. Signals (termination, dismissal of
 * daemons) go down the tree under the locks of its nodes, one at a time, and children are recorded
 * under the same locks: none escapes. Endings go up. A leaf that ended badly has first poisoned or
 * closed what it owns.
 *
 * <p>Many bodies that need threads share some ({@code Hands}): most end soon, and to start a thread
 * costs more than they do.
 *
 * <p>Others see {@link csp.engine.run.Joining}, {@link csp.engine.run.Running} and {@link
 * csp.engine.run.RunOperations}.
 */
@NullMarked
package csp.engine.run;

import org.jspecify.annotations.NullMarked;
